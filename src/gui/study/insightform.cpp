#include "gui/study/insightform.h"

#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "chandung/domain/textfold.h"
#include "gui/components/labels.h"
#include "gui/components/rowlist.h"
#include "gui/study/studybundle.h"
#include "study/ui_insightform.h"

namespace chandung::gui {

using app::fromQt;
using app::toQt;

InsightForm::InsightForm(Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_form(new ::Ui::InsightForm),
      m_observations(
          new RowList(context, QStringLiteral("insightObservationsList"), tr("Observations of this insight"))),
      m_save(this, [this] { collect(); }) {
    m_form->setupUi(this);
    dressForm(context.theme, this);
    m_observations->setMinimumHeight(120);
    m_form->observationsLayout->addWidget(m_observations);
    m_form->observationsLabel->setBuddy(m_observations);
    m_save.watch(m_form->textEdit);
    m_save.watch(m_form->sectionComboBox);
    connect(m_observations, &RowList::checked, this, &InsightForm::collect);
    connect(m_form->filterLineEdit, &QLineEdit::textChanged, this, [this] {
        if (const auto insight = m_workspace ? m_workspace->find<domain::Insight>(m_id) : std::nullopt)
            fillObservations(*insight);
    });
}

InsightForm::~InsightForm() = default;

void InsightForm::fillSections() {
    m_form->sectionComboBox->clear();
    m_form->sectionComboBox->addItem(tr("Nothing chosen"), QString());
    for (const domain::FieldGroup& group : m_workspace->catalogue().groups())
        m_form->sectionComboBox->addItem(toQt(group.label.in(m_context.language.current())), toQt(group.key));
}

void InsightForm::setInsight(app::Workspace* workspace, const domain::Uuid& study, const domain::Uuid& id) {
    if (id != m_id || workspace != m_workspace) commit();
    const bool other = workspace != m_workspace || m_form->sectionComboBox->count() == 0;
    m_workspace = workspace;
    m_study = study;
    m_id = id;
    const AutoSave::Loading loading(m_save);
    if (workspace && other) fillSections();
    const auto insight = workspace ? workspace->find<domain::Insight>(id) : std::nullopt;
    setEnabled(insight.has_value() && !workspace->readOnly());
    const domain::Insight shown = insight.value_or(domain::Insight());
    setTextOf(m_form->textEdit, toQt(shown.text));
    choose(m_form->sectionComboBox, toQt(shown.section));
    fillObservations(shown);
}

void InsightForm::fillObservations(const domain::Insight& insight) {
    std::vector<Row> rows;
    const domain::Bundle bundle = m_workspace ? studyBundle(*m_workspace, m_study) : domain::Bundle();
    const std::string wanted = domain::fold(fromQt(m_form->filterLineEdit->text().trimmed()));
    for (const domain::Observation& observation : bundle.observations) {
        const bool checked = std::find(insight.observations.begin(), insight.observations.end(), observation.id) !=
                             insight.observations.end();
        if (!checked && !wanted.empty() && domain::fold(observation.text).find(wanted) == std::string::npos) continue;
        Row row;
        row.id = toQt(observation.id.str());
        row.title = toQt(observation.text);
        if (const domain::Source* source = domain::findById(bundle.sources, observation.sourceId))
            row.sub = toQt(source->title);
        row.wraps = true;
        row.checkable = true;
        row.checked = checked;
        rows.push_back(row);
    }
    m_observations->setRows(rows);
}

void InsightForm::focusText() {
    m_form->textEdit->setFocus(Qt::OtherFocusReason);
}

void InsightForm::collect() {
    auto insight = m_workspace ? m_workspace->find<domain::Insight>(m_id) : std::nullopt;
    if (!insight) return;
    insight->text = fromQt(m_form->textEdit->toPlainText().trimmed());
    insight->section = fromQt(m_form->sectionComboBox->currentData().toString());
    const QStringList checked = m_observations->checkedIds();
    // The order stays; what was checked now comes last.
    std::erase_if(insight->observations, [&](const domain::Uuid& id) { return !checked.contains(toQt(id.str())); });
    for (const QString& text : checked) {
        const auto id = domain::Uuid::parse(fromQt(text));
        if (id &&
            std::find(insight->observations.begin(), insight->observations.end(), *id) == insight->observations.end())
            insight->observations.push_back(*id);
    }
    m_workspace->save(*insight, tr("Edit insight"));
}

}  // namespace chandung::gui
