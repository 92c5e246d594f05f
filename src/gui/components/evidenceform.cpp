#include "gui/components/evidenceform.h"

#include "chandung/app/text.h"
#include "chandung/domain/validation.h"
#include "gui/components/evidenceitem.h"
#include "gui/components/labels.h"
#include "gui/datefields.h"
#include "gui/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace chandung::gui {

using app::toQt;

namespace {

constexpr int dateWidth = 116;
const std::string exampleDate = "2026-05-02";

template <class Field>
Field* named(Field* field, const QString& name, const QString& text) {
    field->setObjectName(name);
    field->setAccessibleName(text);
    return field;
}

QComboBox* narrow(QComboBox* box) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

}  // namespace

EvidenceForm::EvidenceForm(Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_source(narrow(named(new QComboBox(this), QStringLiteral("evidenceSourceComboBox"), tr("Source")))),
      m_title(named(new QLineEdit(this), QStringLiteral("newSourceLineEdit"), tr("What the source is called"))),
      m_sourceKind(narrow(named(new QComboBox(this), QStringLiteral("newSourceComboBox"), tr("Kind of source")))),
      m_words(named(new QLineEdit(this), QStringLiteral("evidenceWordsLineEdit"),
                    tr("What was said or seen, word for word"))),
      m_kind(narrow(named(new QComboBox(this), QStringLiteral("evidenceKindComboBox"), tr("Kind of evidence")))),
      m_date(named(new QLineEdit(this), QStringLiteral("evidenceDateLineEdit"), tr("Date"))),
      m_message(makeText(context.theme, {}, Type::Label, "err", this)),
      m_add(makeButton({}, "primary", this)) {
    build();
}

void EvidenceForm::build() {
    fillWords(m_context, m_sourceKind, "source_kinds");
    fillWords(m_context, m_kind, "evidence_kinds");
    m_message->setObjectName(QStringLiteral("evidenceMessageLabel"));
    m_message->hide();
    askDate(m_context, m_date, exampleDate);
    m_date->setFixedWidth(dateWidth);
    for (QLineEdit* field : {m_title, m_words}) field->setPlaceholderText(field->accessibleName());
    for (QLineEdit* field : {m_title, m_words, m_date}) field->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("createSourceButton"));
    QPushButton* back = makeButton(tr("Back"), "link", this);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_kind, 1);
    second->addWidget(m_date);
    auto* last = new QHBoxLayout;
    last->addWidget(back);
    last->addStretch();
    last->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_source);
    layout->addWidget(m_title);
    layout->addWidget(m_sourceKind);
    layout->addWidget(m_words);
    layout->addLayout(second);
    layout->addWidget(m_message);
    layout->addLayout(last);
    connect(m_source, &QComboBox::activated, this, &EvidenceForm::fitSource);
    connect(m_sourceKind, &QComboBox::activated, this, &EvidenceForm::fitSource);
    connect(m_add, &QPushButton::clicked, this, &EvidenceForm::enter);
    connect(back, &QPushButton::clicked, this, &EvidenceForm::left);
}

void EvidenceForm::askNew(const std::vector<domain::Source>& sources, const QString& title) {
    m_wordsOnly = false;
    m_sources = sources;
    m_source->clear();
    m_source->addItem(tr("A new source"));
    for (const domain::Source& source : sources) m_source->addItem(toQt(source.title));
    m_source->setVisible(!sources.empty());
    m_kind->show();
    m_title->setText(title);
    m_words->clear();
    m_date->clear();
    m_sourceKind->setCurrentIndex(
        std::max(0, m_sourceKind->findData(toQt(domain::code(domain::SourceKind::Interview)))));
    m_add->setText(tr("Add and cite"));
    m_message->hide();
    fitSource();
    m_title->setFocus(Qt::OtherFocusReason);
}

void EvidenceForm::askWords(const std::string& words, const std::string& date) {
    m_wordsOnly = true;
    for (QWidget* field : std::initializer_list<QWidget*>{m_source, m_title, m_sourceKind, m_kind, m_message})
        field->hide();
    m_words->setText(toQt(words));
    m_date->setText(dateFigures(m_context, date));
    m_add->setText(tr("Keep"));
    m_words->setFocus(Qt::OtherFocusReason);
}

const domain::Source* EvidenceForm::known() const {
    const int row = m_source->currentIndex();
    return row > 0 && row <= static_cast<int>(m_sources.size()) ? &m_sources[static_cast<std::size_t>(row - 1)]
                                                                : nullptr;
}

void EvidenceForm::fitSource() {
    const domain::Source* source = known();
    m_title->setVisible(!source);
    m_sourceKind->setVisible(!source);
    const auto kind = source ? source->kind
                             : chosenCode<domain::SourceKind>(m_sourceKind->currentData().toString())
                                   .value_or(domain::SourceKind::Interview);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(toQt(domain::code(usualEvidenceKind(kind))))));
    m_date->setPlaceholderText(dateFigures(m_context, source && !source->date.empty() ? source->date : exampleDate));
    Q_EMIT resized();
}

void EvidenceForm::refuse(const QString& message, QLineEdit* field) {
    m_message->setText(message);
    m_message->show();
    field->setFocus(Qt::OtherFocusReason);
    Q_EMIT resized();
}

void EvidenceForm::enter() {
    Entry entry;
    entry.words = app::fromQt(m_words->text().trimmed());
    entry.date = typedDate(m_context, m_date->text());
    if (!domain::isDate(entry.date))
        return refuse(tr("This is no date. Write it as %1, %2 or 2026.")
                          .arg(dateFigures(m_context, exampleDate), dateFigures(m_context, "2026-05")),
                      m_date);
    if (!m_wordsOnly) {
        if (const domain::Source* source = known()) entry.source = *source;
        if (entry.source.id.isNull()) {
            entry.source.title = app::fromQt(m_title->text().simplified());
            entry.source.date = entry.date;
            entry.source.kind = chosenCode<domain::SourceKind>(m_sourceKind->currentData().toString())
                                    .value_or(domain::SourceKind::Interview);
            if (entry.source.title.empty())
                return refuse(tr("The source has no name. Write what it is, for example “Call with a buyer”."),
                              m_title);
        }
        entry.kind = chosenCode<domain::EvidenceKind>(m_kind->currentData().toString())
                         .value_or(usualEvidenceKind(entry.source.kind));
        if (entry.date.empty()) entry.date = entry.source.date;
    }
    Q_EMIT entered(entry);
}

bool EvidenceForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            enter();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace chandung::gui
