#include "gui/persona/reviewpopover.h"

#include "chandung/app/settings.h"
#include "chandung/app/text.h"
#include "chandung/app/versions.h"
#include "chandung/domain/quality.h"
#include "gui/components/autosave.h"
#include "gui/components/labels.h"
#include "gui/library/reviewtext.h"
#include "gui/persona/personadraft.h"
#include "gui/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace chandung::gui {

using app::toQt;

namespace {
constexpr int popoverWidth = 400;
constexpr int noteHeight = 72;
}  // namespace

ReviewPopover::ReviewPopover(Context& context, PersonaDraft& draft, QWidget* parent)
    : Popover(context.theme, popoverWidth, parent),
      m_context(context),
      m_draft(draft),
      m_rhythm(new QComboBox(this)),
      m_who(new QLineEdit(this)),
      m_note(new QPlainTextEdit(this)) {
    setObjectName(QStringLiteral("reviewPopover"));
    setAccessibleName(tr("Review"));
    build();
}

QString ReviewPopover::dueLine() const {
    const domain::Persona& persona = m_draft.persona();
    const domain::ReviewDue due = domain::reviewDue(persona, m_draft.study(), domain::todayUtc());
    const QString last = persona.reviewed.empty() ? tr("Not reviewed yet.")
                                                  : tr("Reviewed %1.").arg(dateText(m_context, persona.reviewed));
    if (!due.known) return last;
    return last + QLatin1Char(' ') +
           tr("Due %1 (%2).").arg(dateText(m_context, domain::isoDate(due.date)), reviewText(due));
}

QWidget* ReviewPopover::buildRhythm() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_rhythm->setObjectName(QStringLiteral("reviewRhythmComboBox"));
    m_rhythm->addItem(tr("As the study"), QString());
    for (const std::string_view code : domain::codes<domain::ReviewRhythm>())
        m_rhythm->addItem(word(m_context, "rhythms", code), toQt(code));
    const auto& rhythm = m_draft.persona().review;
    choose(m_rhythm, rhythm ? toQt(domain::code(*rhythm)) : QString());
    QLabel* label = makeLabel(m_context.theme, tr("Look again"), Type::LabelMedium, "", box);
    label->setBuddy(m_rhythm);
    m_rhythm->setAccessibleName(label->text());
    row->addWidget(label);
    row->addWidget(m_rhythm, 1);
    connect(m_rhythm, &QComboBox::activated, this, &ReviewPopover::setRhythm);
    return box;
}

void ReviewPopover::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(makeLabel(m_context.theme, tr("Is this persona still true?"), Type::BodyStrong, "", this));
    QLabel* due = makeText(m_context.theme, dueLine(), Type::Body, "second", this);
    due->setObjectName(QStringLiteral("reviewDueLabel"));
    layout->addWidget(due);
    layout->addWidget(buildRhythm());
    const auto add = [&](const QString& title, QWidget* field) {
        QLabel* label = makeLabel(m_context.theme, title, Type::LabelMedium, "", this);
        label->setBuddy(field);
        field->setAccessibleName(title);
        layout->addWidget(label);
        layout->addWidget(field);
    };
    m_note->setObjectName(QStringLiteral("reviewNoteTextEdit"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    m_note->setPlaceholderText(tr("For example: “Budgets are decided in Q4 now”"));
    m_who->setObjectName(QStringLiteral("reviewWhoLineEdit"));
    m_who->setText(m_context.settings.author());
    add(tr("What changed?"), m_note);
    add(tr("Looked at by"), m_who);
    auto* versions = makeButton(tr("Versions"), "link", this);
    versions->setObjectName(QStringLiteral("showVersionsButton"));
    auto* done = makeButton(tr("Mark as reviewed"), "primary", this);
    done->setObjectName(QStringLiteral("markReviewedButton"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(versions);
    buttons->addStretch();
    buttons->addWidget(done);
    layout->addSpacing(space::xs);
    layout->addLayout(buttons);
    const bool writable = !m_draft.readOnly();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_rhythm, m_note, m_who, done}) widget->setEnabled(writable);
    connect(done, &QPushButton::clicked, this, &ReviewPopover::review);
    connect(versions, &QPushButton::clicked, this, [this] {
        Q_EMIT versionsRequested();
        close();
    });
    setFocusProxy(writable ? static_cast<QWidget*>(m_note) : versions);
}

void ReviewPopover::review() {
    m_draft.keep();
    const QString who = m_who->text().simplified();
    if (who != m_context.settings.author()) m_context.settings.setAuthor(who);
    if (!app::markReviewed(*m_draft.workspace(), m_draft.persona().id, who, m_note->toPlainText())) return;
    Q_EMIT reviewed();
    close();
}

void ReviewPopover::setRhythm() {
    const auto rhythm = chosenCode<domain::ReviewRhythm>(m_rhythm->currentData().toString());
    m_draft.change(tr("Review rhythm"), [rhythm](domain::Persona& persona) { persona.review = rhythm; });
    findChild<QLabel*>(QStringLiteral("reviewDueLabel"))->setText(dueLine());
}

}  // namespace chandung::gui
