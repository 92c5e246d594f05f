#include "gui/data/matchpanel.h"

#include "chandung/app/data/datasets.h"
#include "chandung/app/data/datatexts.h"
#include "chandung/app/language.h"
#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "gui/components/labels.h"
#include "gui/components/rowlist.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace chandung::gui {

using app::toQt;

MatchPanel::MatchPanel(Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_table(new QComboBox),
      m_count(makeButton(tr("Count"), "compact")),
      m_result(makeText(context.theme, QString(), Type::Body)),
      m_steps(new RowList(context, QStringLiteral("matchList"), tr("What every detail costs"))) {
    setObjectName(QStringLiteral("matchPanel"));
    m_table->setObjectName(QStringLiteral("matchTableComboBox"));
    m_table->setAccessibleName(tr("Table"));
    m_table->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_table->setMinimumContentsLength(8);
    m_count->setObjectName(QStringLiteral("matchCountButton"));
    m_result->setObjectName(QStringLiteral("matchResultLabel"));
    m_steps->setGrowing(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_table, 1);
    row->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(makeLabel(context.theme, tr("Does it hold?"), Type::Heading));
    layout->addWidget(makeText(
        context.theme, tr("How many rows of a table fit this persona. Every added detail describes fewer people."),
        Type::Label, "hint"));
    layout->addLayout(row);
    layout->addWidget(m_result);
    layout->addWidget(m_steps);
    m_steps->hide();
    connect(m_count, &QPushButton::clicked, this, &MatchPanel::count);
    connect(&m_background, &app::Background::failed, m_result, &QLabel::setText);
    hide();
}

void MatchPanel::setPersona(app::Workspace* workspace, const domain::Uuid& persona) {
    const bool same = m_workspace == workspace && m_persona == persona;
    m_workspace = workspace;
    m_persona = persona;
    const std::vector<domain::Dataset> tables =
        workspace ? workspace->all<domain::Dataset>() : std::vector<domain::Dataset>();
    const QString before = m_table->currentData().toString();
    m_table->clear();
    for (const domain::Dataset& table : tables) m_table->addItem(toQt(table.name), toQt(table.id.str()));
    if (const int index = m_table->findData(before); index >= 0) m_table->setCurrentIndex(index);
    setVisible(!tables.empty() && !persona.isNull());
    if (same) return;
    m_background.cancel();
    m_result->clear();
    m_steps->hide();
}

void MatchPanel::count() {
    struct Work {
        domain::Dataset dataset;
        domain::Table cells;
        domain::Persona persona;
        std::optional<domain::Segment> segment;
        std::vector<app::MatchAttribute> attributes;
        analysis::Match match;
    };
    const auto id = domain::Uuid::parse(app::fromQt(m_table->currentData().toString()));
    const auto persona = m_workspace ? m_workspace->find<domain::Persona>(m_persona) : std::nullopt;
    const auto dataset = m_workspace && id ? m_workspace->find<domain::Dataset>(*id) : std::nullopt;
    if (!persona || !dataset) return;
    auto work = std::make_shared<Work>();
    work->dataset = *dataset;
    work->persona = *persona;
    work->segment = m_workspace->find<domain::Segment>(persona->segmentId);
    try {
        work->cells = m_workspace->cells(*id);
    } catch (const domain::Error& error) {
        m_result->setText(app::messageFor(error));
        return;
    }
    m_background.run(
        [work, catalogue = m_workspace->catalogue()](const analysis::Progress& progress) {
            const auto profiles = app::profilesOf(work->dataset, work->cells, progress);
            work->attributes = app::matchAttributes(work->persona, work->segment ? &*work->segment : nullptr,
                                                    work->dataset, profiles, catalogue);
            work->match = analysis::countMatches(work->cells, profiles, app::predicatesOf(work->attributes));
        },
        [this, work] { show(work->attributes, work->match); });
}

void MatchPanel::show(const std::vector<app::MatchAttribute>& attributes, const analysis::Match& match) {
    const auto number = [&](std::size_t value) { return locale().toString(static_cast<qulonglong>(value)); };
    const double share = match.rows == 0 ? 0 : static_cast<double>(match.matching) / static_cast<double>(match.rows);
    m_result->setText(
        attributes.empty()
            ? tr("No column of this table says anything about what is filled in. Say at the import which field a "
                 "column fills.")
            : tr("%1 of %2 rows fit, %3.").arg(number(match.matching), number(match.rows), app::percentText(share)));
    std::vector<Row> rows;
    std::size_t before = match.rows;
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        const domain::FieldDefinition* field =
            m_workspace ? m_workspace->catalogue().field(attributes[i].field) : nullptr;
        Row row;
        row.id = QString::number(i);
        row.title = QStringLiteral("%1: %2").arg(
            field ? toQt(field->label.in(m_context.language.current())) : QString(), toQt(attributes[i].value));
        row.sub =
            tr("%1 fit it alone, %2 do not say").arg(number(match.steps[i].alone), number(match.steps[i].unknown));
        row.right = number(match.steps[i].left);
        row.rightSub = QStringLiteral("−") + number(before - match.steps[i].left);
        before = match.steps[i].left;
        rows.push_back(row);
    }
    m_steps->setRows(rows);
    m_steps->setVisible(!rows.empty());
}

}  // namespace chandung::gui
