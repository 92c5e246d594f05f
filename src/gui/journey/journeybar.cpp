#include "gui/journey/journeybar.h"

#include "chandung/app/text.h"
#include "chandung/domain/journeystages.h"
#include "chandung/domain/studychecks.h"
#include "gui/committee/formfields.h"
#include "gui/components/labels.h"
#include "gui/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

namespace {

const QString personaPrefix = QStringLiteral("persona:");
const QString segmentPrefix = QStringLiteral("segment:");

QComboBox* makeBox(const QString& name, const QString& spoken) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

domain::Uuid idOf(const QString& data, const QString& prefix) {
    if (!data.startsWith(prefix)) return {};
    return domain::Uuid::parse(fromQt(data.mid(prefix.size()))).value_or(domain::Uuid());
}

}  // namespace

JourneyBar::JourneyBar(Context& context, const JourneyDraft& draft, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_draft(draft),
      m_name(makeLine(QStringLiteral("journeyNameLineEdit"), tr("Name"))),
      m_owner(makeBox(QStringLiteral("journeyOwnerComboBox"), tr("Whose journey"))),
      m_model(makeBox(QStringLiteral("journeyModelComboBox"), tr("Model"))),
      m_product(makeLine(QStringLiteral("journeyProductLineEdit"), tr("Product"))),
      m_goal(makeLine(QStringLiteral("journeyGoalLineEdit"), tr("Goal"))),
      m_nameWarning(makeText(context.theme, {}, Type::Label, "warn")),
      m_save(this, [this] { collect(); }) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(3);
    addField(*grid, 0, m_name, 5);
    m_nameWarning->setObjectName(QStringLiteral("journeyNameWarningLabel"));
    m_nameWarning->hide();
    grid->addWidget(m_nameWarning, 2, 0, 1, 5);
    connect(m_name, &QLineEdit::textChanged, this, &JourneyBar::warnOfName);
    addField(*grid, 1, m_owner, 4);
    addField(*grid, 2, m_model, 4);
    addField(*grid, 3, m_product, 4);
    addField(*grid, 4, m_goal, 5);
    fillWords(context, m_model, "journey_models");
    for (int i = 0; i < m_model->count(); ++i)
        m_model->setItemData(
            i, wordText(context, "journey_models", fromQt(m_model->itemData(i).toString()), "hint").toHtmlEscaped(),
            Qt::ToolTipRole);
    m_goal->setPlaceholderText(tr("What they want to reach"));
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_owner, m_product, m_goal}) m_save.watch(field);
    connect(m_model, &QComboBox::activated, this, &JourneyBar::switchModel);
}

void JourneyBar::addField(QGridLayout& grid, int column, QWidget* field, int stretch) {
    QLabel* label = makeLabel(m_context.theme, field->accessibleName(), Type::LabelMedium);
    label->setBuddy(field);
    field->setMinimumWidth(90);
    grid.addWidget(label, 0, column);
    grid.addWidget(field, 1, column);
    grid.setColumnStretch(column, stretch);
}

void JourneyBar::fillOwners(const domain::Journey& journey) {
    const QSignalBlocker quiet(m_owner);
    m_owner->clear();
    m_owner->addItem(tr("Nobody yet"), QString());
    for (const auto& summary : m_draft.workspace()->personaSummaries())
        m_owner->addItem(summary.name.empty() ? tr("Persona without a name") : toQt(summary.name),
                         personaPrefix + toQt(summary.id.str()));
    for (const domain::Segment& segment : m_draft.workspace()->all<domain::Segment>())
        m_owner->addItem(tr("Segment: %1").arg(toQt(segment.name)), segmentPrefix + toQt(segment.id.str()));
    const QString owner = !journey.personaId.isNull()   ? personaPrefix + toQt(journey.personaId.str())
                          : !journey.segmentId.isNull() ? segmentPrefix + toQt(journey.segmentId.str())
                                                        : QString();
    choose(m_owner, owner);
}

void JourneyBar::reload() {
    // What is being typed is kept before the fields are filled anew.
    m_save.flush();
    const auto journey = m_draft.journey();
    setEnabled(journey.has_value() && !m_draft.readOnly());
    if (!journey) return;
    const AutoSave::Loading loading(m_save);
    fillOwners(*journey);
    setTextOf(m_name, toQt(journey->name));
    setTextOf(m_product, toQt(journey->product));
    setTextOf(m_goal, toQt(journey->goal));
    choose(m_model, toQt(domain::code(journey->model)));
    warnOfName();
}

void JourneyBar::warnOfName() {
    if (!m_draft.workspace()) return;
    const std::string name = fromQt(m_name->text().trimmed());
    const bool taken = domain::nameTaken(m_draft.workspace()->all<domain::Journey>(), m_draft.id(), name);
    m_nameWarning->setText(taken ? tr("Another journey has this name.") : tr("Give the journey a name."));
    m_nameWarning->setVisible(taken || name.empty());
}

void JourneyBar::takeFocus() {
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void JourneyBar::collect() {
    m_draft.change(tr("Edit journey"), [this](domain::Journey& journey) {
        journey.name = fromQt(m_name->text());
        journey.product = fromQt(m_product->text());
        journey.goal = fromQt(m_goal->text());
        const QString owner = m_owner->currentData().toString();
        journey.personaId = idOf(owner, personaPrefix);
        journey.segmentId = idOf(owner, segmentPrefix);
        // It belongs to the study of the one whose it is.
        if (const auto persona = m_draft.workspace()->find<domain::Persona>(journey.personaId))
            journey.studyId = persona->studyId;
        else if (const auto segment = m_draft.workspace()->find<domain::Segment>(journey.segmentId))
            journey.studyId = segment->studyId;
    });
}

void JourneyBar::switchModel() {
    commit();
    const auto model = chosenCode<domain::JourneyModel>(m_model->currentData().toString());
    if (!model) return;
    m_draft.change(tr("Change model"), [&](domain::Journey& journey) { journey = domain::inModel(journey, *model); });
}

}  // namespace chandung::gui
