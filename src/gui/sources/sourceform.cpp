#include "gui/sources/sourceform.h"

#include "chandung/app/text.h"
#include "chandung/domain/quality.h"
#include "chandung/domain/studychecks.h"
#include "chandung/domain/validation.h"
#include "gui/components/fields/fieldlayout.h"
#include "gui/components/labels.h"
#include "gui/datefields.h"
#include "gui/words.h"
#include "sources/ui_sourceform.h"

namespace chandung::gui {

using app::fromQt;
using app::toQt;

SourceForm::SourceForm(Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_form(new ::Ui::SourceForm),
      m_titleWarning(nullptr),
      m_consentWarning(nullptr),
      m_save(this, [this] { collect(); }) {
    m_form->setupUi(this);
    dressForm(context.theme, this);
    setMaximumWidth(fieldWidth::column);
    fillWords(context, m_form->kindComboBox, "source_kinds");
    fillWords(context, m_form->consentComboBox, "consents");
    // As wide as there is room, not as its longest entry.
    m_form->kindComboBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->kindComboBox->setMinimumContentsLength(12);
    for (QLabel* label : {m_form->givesHintLabel, m_form->bewareHintLabel}) label->setWordWrap(true);
    askDate(context, m_form->dateLineEdit, "2026-05-02");
    m_form->dateErrorLabel->setWordWrap(true);
    m_form->dateErrorLabel->hide();
    connect(m_form->kindComboBox, &QComboBox::currentIndexChanged, this, &SourceForm::showAdvice);
    m_titleWarning = makeText(context.theme, QString(), Type::Label, "warn");
    m_titleWarning->setObjectName(QStringLiteral("titleWarningLabel"));
    m_form->titleLineEditBox->addWidget(m_titleWarning);
    m_consentWarning =
        makeText(context.theme, tr("Without consent, keep no words that lead to the person."), Type::Label, "warn");
    m_form->consentComboBoxBox->addWidget(m_consentWarning);
    for (QLabel* label : {m_titleWarning, m_consentWarning}) label->hide();
    connect(m_form->titleLineEdit, &QLineEdit::textChanged, this, &SourceForm::warn);
    connect(m_form->consentComboBox, &QComboBox::currentIndexChanged, this, &SourceForm::warn);
    m_save.watchAll(this);
    showAdvice();
}

SourceForm::~SourceForm() = default;

void SourceForm::setSource(app::Workspace* workspace, const domain::Uuid& id) {
    if (id != m_id || workspace != m_workspace) {
        commit();
        setLook(m_form->dateLineEdit, "wrong", false);
        m_form->dateLineEdit->clear();
    }
    m_workspace = workspace;
    m_id = id;
    reload();
}

void SourceForm::reload() {
    const auto source = m_workspace ? m_workspace->find<domain::Source>(m_id) : std::nullopt;
    setEnabled(source.has_value() && !m_workspace->readOnly());
    if (!source) return;
    const AutoSave::Loading loading(m_save);
    setTextOf(m_form->titleLineEdit, toQt(source->title));
    choose(m_form->kindComboBox, toQt(domain::code(source->kind)));
    if (checkDate()) showDate(m_context, m_form->dateLineEdit, source->date);
    setTextOf(m_form->collectedByLineEdit, toQt(source->collectedBy));
    setTextOf(m_form->sampleLineEdit, toQt(source->sample));
    setTextOf(m_form->methodLineEdit, toQt(source->method));
    choose(m_form->consentComboBox, toQt(domain::code(source->consent)));
    m_form->trustSpinBox->setValue(source->trust);
    setTextOf(m_form->linkLineEdit, toQt(source->link));
    setTextOf(m_form->notesEdit, toQt(source->notes));
    warn();
}

void SourceForm::focusTitle() {
    m_form->titleLineEdit->setFocus(Qt::OtherFocusReason);
    m_form->titleLineEdit->selectAll();
}

void SourceForm::focusDate() {
    m_form->dateLineEdit->setFocus(Qt::OtherFocusReason);
}

void SourceForm::showAdvice() {
    const std::string kind = fromQt(m_form->kindComboBox->currentData().toString());
    m_form->givesHintLabel->setText(tr("Gives: %1").arg(wordText(m_context, "source_kinds", kind, "gives")));
    m_form->bewareHintLabel->setText(tr("Beware: %1").arg(wordText(m_context, "source_kinds", kind, "beware")));
}

bool SourceForm::checkDate() {
    const bool fine = domain::isDate(typedDate(m_context, m_form->dateLineEdit->text()));
    setLook(m_form->dateLineEdit, "wrong", !fine);
    const std::string date = typedDate(m_context, m_form->dateLineEdit->text());
    const std::string today = domain::isoDate(domain::todayUtc());
    const bool future = fine && date > today.substr(0, date.size());
    m_form->dateErrorLabel->setText(fine ? tr("This date is still to come.") : dateAdvice(m_context));
    setLook(m_form->dateErrorLabel, "tone", fine ? QStringLiteral("warn") : QStringLiteral("err"));
    m_form->dateErrorLabel->setVisible(!fine || future);
    return fine;
}

void SourceForm::warn() {
    const std::string title = fromQt(m_form->titleLineEdit->text().trimmed());
    const bool known = m_workspace && m_workspace->find<domain::Source>(m_id);
    const bool taken = known && domain::nameTaken(m_workspace->all<domain::Source>(), m_id, title);
    m_titleWarning->setText(title.empty() ? tr("A source without a title is hard to cite.")
                                          : tr("Another source has this title."));
    m_titleWarning->setVisible(known && (title.empty() || taken));
    m_consentWarning->setVisible(m_form->consentComboBox->currentData().toString() ==
                                 toQt(domain::code(domain::Consent::No)));
}

void SourceForm::collect() {
    auto source = m_workspace ? m_workspace->find<domain::Source>(m_id) : std::nullopt;
    if (!source) return;
    source->title = fromQt(m_form->titleLineEdit->text().trimmed());
    source->kind =
        chosenCode<domain::SourceKind>(m_form->kindComboBox->currentData().toString()).value_or(source->kind);
    if (checkDate()) source->date = typedDate(m_context, m_form->dateLineEdit->text());
    source->collectedBy = fromQt(m_form->collectedByLineEdit->text().trimmed());
    source->sample = fromQt(m_form->sampleLineEdit->text().trimmed());
    source->method = fromQt(m_form->methodLineEdit->text().trimmed());
    source->consent =
        chosenCode<domain::Consent>(m_form->consentComboBox->currentData().toString()).value_or(source->consent);
    source->trust = m_form->trustSpinBox->value();
    source->link = fromQt(m_form->linkLineEdit->text().trimmed());
    source->notes = fromQt(m_form->notesEdit->toPlainText());
    m_workspace->save(*source, tr("Edit source"));
    warn();
}

}  // namespace chandung::gui
