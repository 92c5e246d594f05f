#include "gui/sources/observationform.h"

#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "gui/components/labels.h"
#include "gui/sources/personalbar.h"
#include "sources/ui_observationform.h"

namespace chandung::gui {

using app::fromQt;
using app::toQt;

ObservationForm::ObservationForm(Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_form(new ::Ui::ObservationForm),
      m_personal(new PersonalBar(context)),
      m_save(this, [this] { collect(); }) {
    m_form->setupUi(this);
    m_form->mainLayout->insertWidget(1, m_personal);
    connect(m_form->textEdit, &QPlainTextEdit::textChanged, this,
            [this] { m_personal->setText(m_form->textEdit->toPlainText(), false); });
    connect(m_personal, &PersonalBar::maskWanted, this, &ObservationForm::mask);
    dressForm(context.theme, this);
    m_save.watchAll(this);
}

ObservationForm::~ObservationForm() = default;

void ObservationForm::fillFields(app::Workspace& workspace) {
    const AutoSave::Loading loading(m_save);
    m_form->fieldComboBox->clear();
    m_form->fieldComboBox->addItem(tr("Nothing chosen"), QString());
    const auto language = m_context.language.current();
    for (const domain::FieldDefinition& field : workspace.catalogue().fields())
        if (field.kind != domain::FieldKind::Image)
            m_form->fieldComboBox->addItem(toQt(field.label.in(language)), toQt(field.key));
}

void ObservationForm::setObservation(app::Workspace* workspace, const domain::Uuid& id) {
    if (id != m_id || workspace != m_workspace) commit();
    if (workspace && (workspace != m_workspace || m_form->fieldComboBox->count() == 0)) fillFields(*workspace);
    m_workspace = workspace;
    m_id = id;
    const auto observation = workspace ? workspace->find<domain::Observation>(id) : std::nullopt;
    setEnabled(observation.has_value() && !workspace->readOnly());
    const AutoSave::Loading loading(m_save);
    const domain::Observation shown = observation.value_or(domain::Observation());
    setTextOf(m_form->textEdit, toQt(shown.text));
    setTextOf(m_form->saidByLineEdit, toQt(shown.saidBy));
    choose(m_form->fieldComboBox, toQt(shown.field));
}

void ObservationForm::focusText() {
    m_form->textEdit->setFocus(Qt::OtherFocusReason);
}

void ObservationForm::mask() {
    const std::string text = fromQt(m_form->textEdit->toPlainText());
    m_form->textEdit->setPlainText(toQt(domain::maskPersonal(text, m_personal->chosen(), PersonalBar::maskWords())));
    commit();
}

void ObservationForm::collect() {
    auto observation = m_workspace ? m_workspace->find<domain::Observation>(m_id) : std::nullopt;
    if (!observation) return;
    observation->text = fromQt(m_form->textEdit->toPlainText().trimmed());
    observation->saidBy = fromQt(m_form->saidByLineEdit->text().trimmed());
    observation->field = fromQt(m_form->fieldComboBox->currentData().toString());
    m_workspace->save(*observation, tr("Edit observation"));
}

}  // namespace chandung::gui
