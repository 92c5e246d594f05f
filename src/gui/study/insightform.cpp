#include "gui/study/insightform.h"

#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "gui/components/labels.h"
#include "study/ui_insightform.h"

namespace chandung::gui {

using app::fromQt;
using app::toQt;

InsightForm::InsightForm(Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_form(new ::Ui::InsightForm), m_save(this, [this] { collect(); }) {
    m_form->setupUi(this);
    dressForm(context.theme, this);
    m_form->textLabel->setWordWrap(true);
    m_save.watchAll(this);
}

InsightForm::~InsightForm() = default;

void InsightForm::fillSections() {
    m_form->sectionComboBox->clear();
    m_form->sectionComboBox->addItem(tr("Nothing chosen"), QString());
    for (const domain::FieldGroup& group : m_workspace->catalogue().groups())
        m_form->sectionComboBox->addItem(toQt(group.label.in(m_context.language.current())), toQt(group.key));
}

void InsightForm::setInsight(app::Workspace* workspace, const domain::Uuid& id) {
    if (id != m_id || workspace != m_workspace) commit();
    const bool other = workspace != m_workspace || m_form->sectionComboBox->count() == 0;
    m_workspace = workspace;
    m_id = id;
    const AutoSave::Loading loading(m_save);
    if (workspace && other) fillSections();
    const auto insight = workspace ? workspace->find<domain::Insight>(id) : std::nullopt;
    setEnabled(insight.has_value() && !workspace->readOnly());
    const domain::Insight shown = insight.value_or(domain::Insight());
    setTextOf(m_form->textEdit, toQt(shown.text));
    choose(m_form->sectionComboBox, toQt(shown.section));
}

void InsightForm::focusText() {
    m_form->textEdit->setFocus(Qt::OtherFocusReason);
}

void InsightForm::collect() {
    auto insight = m_workspace ? m_workspace->find<domain::Insight>(m_id) : std::nullopt;
    if (!insight) return;
    insight->text = fromQt(m_form->textEdit->toPlainText().trimmed());
    insight->section = fromQt(m_form->sectionComboBox->currentData().toString());
    m_workspace->save(*insight, tr("Edit insight"));
}

}  // namespace chandung::gui
