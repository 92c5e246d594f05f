#include "gui/sources/transcriptpanel.h"

#include "chandung/app/language.h"
#include "chandung/app/studycommands.h"
#include "chandung/app/text.h"
#include "chandung/domain/purposes.h"
#include "gui/components/autosave.h"
#include "gui/components/editgate.h"
#include "gui/components/emptystate.h"
#include "gui/components/labels.h"
#include "gui/sources/personalbar.h"
#include "gui/sources/transcriptview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

namespace {

constexpr int pickable = 9;  ///< fields that a digit chooses

/// Offered by a digit when the purposes of the study do not say otherwise.
const char* const usualFields[] = {"pains.pains",     "goals.goals",        "buying.trigger",
                                   "buying.criteria", "buying.obstacles",   "buying.objections",
                                   "buying.proof",    "buying.influencers", "channels.sources"};

}  // namespace

TranscriptPanel::TranscriptPanel(Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_personal(new PersonalBar(context)),
      m_stack(new QStackedWidget),
      m_view(new TranscriptView(context)),
      m_edit(new QPlainTextEdit) {
    m_edit->setObjectName(QStringLiteral("sourceTextEdit"));
    m_edit->setAccessibleName(tr("Text of the source"));
    m_edit->setTabChangesFocus(true);
    auto* empty = new EmptyState(context, QStringLiteral("quote"), tr("No text yet"),
                                 tr("Paste a transcript, reviews or notes (Ctrl+V), then file what matters, "
                                    "sentence by sentence."));
    QPushButton* paste = empty->addButton(tr("Paste text"), QStringLiteral("plus"), "primary");
    paste->setObjectName(QStringLiteral("pasteTextButton"));
    QPushButton* write = empty->addButton(tr("Write it here"), QStringLiteral("edit"), "");
    write->setObjectName(QStringLiteral("writeTextButton"));
    for (QPushButton* button : {paste, write}) markEditing(button);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_edit);
    m_stack->addWidget(empty);
    m_filing = buildFiling();
    m_editBar = buildEditing();
    auto* top = new QVBoxLayout;
    top->setContentsMargins(space::s, space::s, space::s, 0);
    top->addWidget(m_personal);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeRule());
    layout->addWidget(m_filing);
    layout->addWidget(m_editBar);
    connect(paste, &QPushButton::clicked, this, [this] { addText(QApplication::clipboard()->text()); });
    connect(write, &QPushButton::clicked, this, [this] { startEditing({}); });
    connect(m_view, &TranscriptView::pasted, this, &TranscriptPanel::addText);
    connect(m_view, &TranscriptView::fileWanted, this, &TranscriptPanel::file);
    connect(m_view, &TranscriptView::maskWanted, this, &TranscriptPanel::mask);
    connect(m_view, &TranscriptView::currentChanged, this, &TranscriptPanel::showCurrent);
    connect(m_view, &TranscriptView::fieldPicked, this, [this](int number) { m_field->setCurrentIndex(number - 1); });
    connect(m_view, &QTextEdit::selectionChanged, this,
            [this] { m_file->setEnabled(!m_view->chosenText().isEmpty()); });
    connect(m_personal, &PersonalBar::maskWanted, this, &TranscriptPanel::mask);
    connect(m_personal, &PersonalBar::keepWanted, this, [this] { endEditing(false); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_editing) lookOver();
    });
}

void TranscriptPanel::takeFocus() {
    if (m_hasText)
        m_view->setFocus(Qt::OtherFocusReason);
    else if (auto* paste = findChild<QPushButton*>(QStringLiteral("pasteTextButton")))
        paste->setFocus(Qt::OtherFocusReason);
}

void TranscriptPanel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste) && !m_editing)
        addText(QApplication::clipboard()->text());
    else
        QWidget::keyPressEvent(event);
}

void TranscriptPanel::lookOver() {
    m_personal->setText(m_edit->toPlainText(), true);
    // With details in it the answer is asked for in the bar.
    m_keep->setVisible(m_personal->details().empty());
}

QWidget* TranscriptPanel::buildFiling() {
    auto* bar = new QWidget;
    auto* layout = new QVBoxLayout(bar);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(6);
    m_field = new QComboBox;
    m_field->setObjectName(QStringLiteral("fileFieldComboBox"));
    m_field->setAccessibleName(tr("Field to file it under"));
    m_field->setMinimumContentsLength(12);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_saidBy = new QLineEdit;
    m_saidBy->setObjectName(QStringLiteral("fileSaidByLineEdit"));
    m_saidBy->setPlaceholderText(tr("Said by (a role)"));
    m_saidBy->setAccessibleName(m_saidBy->placeholderText());
    m_tags = new QLineEdit;
    m_tags->setObjectName(QStringLiteral("fileTagsLineEdit"));
    m_tags->setPlaceholderText(tr("Tags"));
    m_tags->setAccessibleName(tr("Tags, separated by commas"));
    m_file = makeButton(tr("File sentence"), "primary");
    m_file->setObjectName(QStringLiteral("fileButton"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_field, 3);
    row->addWidget(m_saidBy, 2);
    row->addWidget(m_tags, 1);
    row->addWidget(m_file);
    layout->addLayout(row);
    m_left = makeText(m_context.theme, QString(), Type::Label, "hint");
    m_left->setObjectName(QStringLiteral("unfiledLabel"));
    QPushButton* next = makeButton(tr("Next unfiled"), "compact");
    next->setObjectName(QStringLiteral("nextUnfiledButton"));
    next->setToolTip(tr("F4 in the text"));
    QPushButton* edit = makeButton(tr("Edit text"), "compact");
    edit->setObjectName(QStringLiteral("editTextButton"));
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(space::s);
    bottom->addStretch(1);
    bottom->addWidget(edit);
    bottom->addWidget(next);
    layout->addWidget(m_left);
    layout->addLayout(bottom);
    connect(m_file, &QPushButton::clicked, this, &TranscriptPanel::file);
    connect(next, &QPushButton::clicked, this, [this] {
        m_view->nextUnfiled();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(edit, &QPushButton::clicked, this, [this] {
        const auto source = m_workspace ? m_workspace->find<domain::Source>(m_id) : std::nullopt;
        if (source) startEditing(toQt(source->text));
    });
    return bar;
}

QWidget* TranscriptPanel::buildEditing() {
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->addWidget(makeText(m_context.theme, tr("One paragraph for each speaker: “Buyer: …”"), Type::Label, "hint"),
                      1);
    m_keep = makeButton(tr("Keep text"), "primary");
    m_keep->setObjectName(QStringLiteral("endEditingButton"));
    layout->addWidget(m_keep);
    connect(m_keep, &QPushButton::clicked, this, [this] { endEditing(false); });
    return bar;
}

void TranscriptPanel::fillFields() {
    const QVariant before = m_field->currentData();
    m_field->clear();
    const auto language = m_context.language.current();
    const domain::Catalogue& catalogue = m_workspace->catalogue();
    const auto source = m_workspace->find<domain::Source>(m_id);
    const auto study = source ? m_workspace->find<domain::Study>(source->studyId) : std::nullopt;
    std::vector<std::string> keys =
        study ? domain::fieldsFirst(m_context.knowledge.method, *study) : std::vector<std::string>();
    // A sentence becomes a statement: digits choose fields that take some.
    std::erase_if(keys, [&](const std::string& key) {
        const domain::FieldDefinition* field = catalogue.field(key);
        return !field || field->kind != domain::FieldKind::Statements;
    });
    keys.insert(keys.end(), std::begin(usualFields), std::end(usualFields));
    for (const domain::FieldDefinition& field : catalogue.fields()) keys.push_back(field.key);
    const auto kind = study ? study->kind : domain::CustomerKind::B2b;
    for (const std::string& key : keys) {
        const domain::FieldDefinition* field = catalogue.field(key);
        if (!field || field->kind == domain::FieldKind::Image || (study && !field->audience.has(kind)) ||
            m_field->findData(toQt(key)) >= 0)
            continue;
        const int number = m_field->count() + 1;
        const QString name = toQt(field->label.in(language));
        m_field->addItem(number <= pickable ? QStringLiteral("%1  %2").arg(number).arg(name) : name, toQt(key));
    }
    m_field->setCurrentIndex(qMax(0, m_field->findData(before)));
}

void TranscriptPanel::setSource(app::Workspace* workspace, const domain::Uuid& source) {
    const bool other = workspace != m_workspace || source != m_id;
    if (other) {
        commit();
        m_saidBy->clear();
        m_tags->clear();
    }
    m_workspace = workspace;
    m_id = source;
    if (workspace && other) fillFields();
    reload();
}

void TranscriptPanel::reload() {
    const auto source = m_workspace ? m_workspace->find<domain::Source>(m_id) : std::nullopt;
    setEnabled(source.has_value());
    const bool readOnly = source && m_workspace->readOnly();
    m_hasText = source && !source->text.empty();
    if (m_editing) return;
    std::set<QString> filed;
    if (source)
        for (const domain::Observation& observation : m_workspace->all<domain::Observation>())
            if (observation.sourceId == m_id) filed.insert(toQt(observation.text));
    const QString text = source ? toQt(source->text) : QString();
    m_view->setTranscript(text, filed);
    m_personal->setText(readOnly ? QString() : text, false);
    m_stack->setCurrentIndex(m_hasText ? 0 : 2);
    m_filing->setVisible(m_hasText && !readOnly);
    m_editBar->hide();
    showCurrent();
}

void TranscriptPanel::showCurrent() {
    const QString text = m_view->chosenText();
    m_file->setEnabled(!text.isEmpty());
    // The label before the colon is a role, or is masked like one.
    const std::string speaker = fromQt(m_view->chosenSpeaker());
    if (!speaker.empty())
        m_saidBy->setText(toQt(domain::maskPersonal(speaker, domain::findPersonal(speaker), PersonalBar::maskWords())));
    const int left = m_view->unfiled();
    m_left->setText(
        left == 0 ? tr("Every sentence is filed.")
                  : tr("%n sentences not filed. Enter files · 1–9 field · Tab next · F4 next unfiled", nullptr, left));
}

void TranscriptPanel::addText(const QString& text) {
    if (!m_workspace || m_workspace->readOnly() || text.trimmed().isEmpty()) return;
    const auto source = m_workspace->find<domain::Source>(m_id);
    if (!source) return;
    QString all = m_editing ? m_edit->toPlainText() : toQt(source->text);
    if (!all.trimmed().isEmpty()) all += QStringLiteral("\n\n");
    all += text.trimmed();
    // Nothing is kept before the user has answered about the personal details in it.
    if (domain::findPersonal(fromQt(text)).empty() && !m_editing)
        keepText(all);
    else
        startEditing(all);
}

void TranscriptPanel::startEditing(const QString& text) {
    m_editing = true;
    m_edit->setPlainText(text);
    lookOver();
    m_stack->setCurrentIndex(1);
    m_filing->hide();
    m_editBar->show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void TranscriptPanel::endEditing(bool mask) {
    if (!std::exchange(m_editing, false)) return;
    std::string text = fromQt(m_edit->toPlainText());
    if (mask) text = domain::maskPersonal(text, m_personal->chosen(), PersonalBar::maskWords());
    keepText(toQt(text));
}

void TranscriptPanel::keepText(const QString& text) {
    auto source = m_workspace ? m_workspace->find<domain::Source>(m_id) : std::nullopt;
    if (source) {
        source->text = fromQt(text);
        m_workspace->save(*source, tr("Edit text of the source"));
    }
    reload();
    if (m_hasText) m_view->setFocus(Qt::OtherFocusReason);
}

void TranscriptPanel::commit() {
    endEditing(false);
}

void TranscriptPanel::mask() {
    if (m_editing) {
        endEditing(true);
    } else if (m_workspace && !m_workspace->readOnly() && !m_personal->chosen().empty()) {
        const int count = static_cast<int>(m_personal->chosen().size());
        if (app::maskSource(*m_workspace, m_id, m_personal->chosen(), PersonalBar::maskWords(),
                            tr("Mask personal details")))
            Q_EMIT notify(tr("Masked %n personal details", nullptr, count), true);
    }
}

void TranscriptPanel::file() {
    const QString text = m_view->chosenText();
    if (!m_workspace || m_workspace->readOnly() || text.isEmpty()) return;
    domain::Observation observation;
    observation.id = domain::Uuid::make();
    observation.sourceId = m_id;
    observation.text = fromQt(text);
    observation.saidBy = fromQt(m_saidBy->text().trimmed());
    observation.field = fromQt(m_field->currentData().toString());
    for (const QString& tag : m_tags->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!tag.trimmed().isEmpty()) observation.tags.push_back(fromQt(tag.trimmed()));
    if (!m_workspace->save(observation, tr("File sentence"))) return;
    reload();
    m_view->nextUnfiled();
    m_view->setFocus(Qt::OtherFocusReason);
}

}  // namespace chandung::gui
