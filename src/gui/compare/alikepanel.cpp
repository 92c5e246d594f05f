#include "gui/compare/alikepanel.h"

#include "chandung/app/language.h"
#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "gui/compare/alikebutton.h"
#include "gui/compare/comparemodel.h"
#include "gui/components/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScreen>
#include <QTableWidget>

#include <algorithm>
#include <cmath>

namespace chandung::gui {

namespace {

constexpr int panelWidth = 560;
constexpr int cellHeight = 32;

void dress(QTableWidget* table, const QString& name, const QString& spoken) {
    table->setObjectName(name);
    table->setAccessibleName(spoken);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setFrameShape(QFrame::NoFrame);
    table->setCornerButtonEnabled(false);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->setDefaultSectionSize(cellHeight);
    table->verticalHeader()->setHighlightSections(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QString whole(double percent) {
    return QString::number(static_cast<int>(std::floor(percent)));
}

QColor mixed(const QColor& ground, const QColor& ink, double share) {
    const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {mix(ground.red(), ink.red()), mix(ground.green(), ink.green()), mix(ground.blue(), ink.blue())};
}

}  // namespace

AlikePanel::AlikePanel(Context& context, const CompareModel& model, QWidget* window)
    : Popover(context.theme, panelWidth, window),
      m_context(context),
      m_model(model),
      m_pairs(new QTableWidget(this)),
      m_title(makeLabel(context.theme, {}, Type::Heading, "", this)),
      m_warning(makeText(context.theme,
                         tr("Too alike to be two: one persona would do, or they need what tells them "
                            "apart."),
                         Type::Label, "warn", this)),
      m_merge(makeButton(tr("Merge"), "compact", this)),
      m_groups(new QTableWidget(this)) {
    setObjectName(QStringLiteral("alikePanel"));
    for (std::size_t at = 0; at < model.columns().size(); ++at)
        if (model.columns()[at].kind == CompareColumn::Kind::Persona) m_people.push_back(at);
    dress(m_pairs, QStringLiteral("alikeTable"), tr("How alike"));
    dress(m_groups, QStringLiteral("alikeGroupsTable"), tr("Which groups make it"));
    m_merge->setObjectName(QStringLiteral("mergeButton"));
    auto* warning = new QHBoxLayout;
    warning->addWidget(m_warning, 1);
    warning->addWidget(m_merge);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(makeLabel(context.theme, tr("How alike"), Type::Heading, "", this));
    layout->addWidget(makeText(context.theme,
                               tr("0: nothing in common. 100: the same in everything but name, label and photo."),
                               Type::Label, "hint", this));
    layout->addWidget(m_pairs);
    layout->addSpacing(space::xs);
    layout->addWidget(m_title);
    layout->addLayout(warning);
    layout->addWidget(m_groups, 1);
    fillPairs();
    connect(m_pairs, &QTableWidget::currentCellChanged, this, &AlikePanel::explain);
    connect(m_merge, &QPushButton::clicked, this, [this] {
        const auto at = [this](int place) { return m_model.columns()[m_people[static_cast<std::size_t>(place)]].id; };
        const QString first = at(m_pairs->currentRow());
        const QString second = at(m_pairs->currentColumn());
        close();
        Q_EMIT mergeWanted(first, second);
    });
    const auto pairs = AlikeButton::pairs(model);
    const auto placeOf = [this](std::size_t column) {
        return static_cast<int>(std::find(m_people.begin(), m_people.end(), column) - m_people.begin());
    };
    if (!pairs.empty()) m_pairs->setCurrentCell(placeOf(pairs.front().first), placeOf(pairs.front().second));
    explain();
}

void AlikePanel::fillPairs() {
    const auto count = static_cast<int>(m_people.size());
    const Colours& c = m_context.theme.colours();
    m_pairs->setRowCount(count);
    m_pairs->setColumnCount(count);
    m_pairs->setFixedHeight(cellHeight * (count + 1) + 8);
    QStringList names;
    for (const std::size_t at : m_people) names << m_model.columns()[at].shortName;
    m_pairs->setHorizontalHeaderLabels(names);
    m_pairs->setVerticalHeaderLabels(names);
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < count; ++column) {
            const double percent =
                m_model.comparison()
                    .similarity[m_people[static_cast<std::size_t>(row)]][m_people[static_cast<std::size_t>(column)]]
                    .percent;
            auto* item = new QTableWidgetItem(row == column ? QStringLiteral("–") : whole(percent));
            item->setTextAlignment(Qt::AlignCenter);
            if (row != column) item->setBackground(mixed(c.surface, c.warnLine, percent / 100));
            item->setForeground(row == column ? c.text3 : c.text);
            m_pairs->setItem(row, column, item);
        }
    }
}

void AlikePanel::explain() {
    const int row = m_pairs->currentRow();
    const int column = m_pairs->currentColumn();
    const bool pair = row >= 0 && column >= 0 && row != column;
    m_groups->setVisible(pair);
    m_title->setVisible(pair);
    m_warning->setVisible(false);
    m_merge->setVisible(false);
    if (!pair) return;
    fillGroups(m_people[static_cast<std::size_t>(row)], m_people[static_cast<std::size_t>(column)]);
}

void AlikePanel::fillGroups(std::size_t first, std::size_t second) {
    const domain::Similarity& similarity = m_model.comparison().similarity[first][second];
    m_title->setText(
        tr("%1 and %2: %3 of 100")
            .arg(m_model.columns()[first].shortName, m_model.columns()[second].shortName, whole(similarity.percent)));
    const bool alike = similarity.percent >= domain::tooAlike;
    m_warning->setVisible(alike);
    m_merge->setVisible(alike);
    std::vector<domain::GroupSimilarity> groups = similarity.groups;
    std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) { return a.points > b.points; });
    m_groups->setColumnCount(3);
    m_groups->setHorizontalHeaderLabels({tr("Group"), tr("Alike in it"), tr("Points of the whole")});
    m_groups->verticalHeader()->hide();
    m_groups->setRowCount(static_cast<int>(groups.size()));
    const QLocale locale = app::localeOf(m_context.language.current());
    for (int row = 0; row < m_groups->rowCount(); ++row) {
        const domain::GroupSimilarity& group = groups[static_cast<std::size_t>(row)];
        const auto cell = [&](int column, const QString& text, Qt::Alignment side) {
            auto* item = new QTableWidgetItem(text);
            item->setTextAlignment(side | Qt::AlignVCenter);
            m_groups->setItem(row, column, item);
        };
        cell(0, m_model.groupLabel(group.group), Qt::AlignLeft);
        cell(1, app::withPercent(whole(group.percent)), Qt::AlignRight);
        cell(2, tr("%1 of %2").arg(locale.toString(group.points, 'f', 1), locale.toString(group.weight, 'f', 1)),
             Qt::AlignRight);
    }
}

void AlikePanel::openAt(const QPoint& corner) {
    setFixedHeight(qMin(screen()->availableGeometry().height() - 40, m_pairs->height() + 400));
    Popover::openAt(corner, m_pairs);
}

}  // namespace chandung::gui
