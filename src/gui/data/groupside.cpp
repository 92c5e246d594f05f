#include "gui/data/groupside.h"

#include "chandung/app/data/datatexts.h"
#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "gui/components/flowlayout.h"
#include "gui/components/labels.h"
#include "gui/components/rowlist.h"
#include "gui/components/scrollcolumn.h"
#include "gui/components/taborder.h"
#include "gui/data/chartview.h"
#include "gui/data/groupsession.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace chandung::gui {

using app::toQt;

namespace {

constexpr int curveHeight = 150;
constexpr int countWidth = 34;
constexpr int iconSize = 16;

/// Whether two halves of the rows agree on the recommended number of groups.
bool recommendationHolds(const analysis::Grouping& grouping) {
    return std::any_of(grouping.tried.begin(), grouping.tried.end(), [&](const analysis::TriedGroups& tried) {
        return tried.groups == grouping.recommended && tried.stability >= analysis::leastStability;
    });
}

}  // namespace

GroupSide::GroupSide(Context& context, GroupSession& session, QWidget* parent)
    : QWidget(parent), m_context(context), m_session(session) {
    m_column = new QWidget;
    auto* layout = new QVBoxLayout(m_column);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(buildNumber());
    layout->addWidget(makeRule());
    layout->addWidget(buildColumns());
    layout->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new ScrollColumn(m_column));
}

QWidget* GroupSide::buildNumber() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_heading = makeLabel(m_context.theme, tr("Number of groups"), Type::BodyStrong);
    layout->addWidget(m_heading);
    layout->addWidget(makeText(m_context.theme,
                               tr("How clearly the groups stand apart, 0 to 1; dashed: shuffled columns"), Type::Label,
                               "hint"));
    m_curve = new ChartView(m_context, tr("How clearly the groups stand apart"));
    m_curve->setObjectName(QStringLiteral("groupCurve"));
    m_curve->setFixedHeight(curveHeight);
    layout->addWidget(m_curve);
    m_counts = new QWidget;
    m_countLayout = new QHBoxLayout(m_counts);
    m_countLayout->setContentsMargins(0, 0, 0, 0);
    m_countLayout->setSpacing(0);
    layout->addWidget(m_counts);
    m_reasons = new QVBoxLayout;
    m_reasons->setSpacing(space::s);
    layout->addLayout(m_reasons);
    auto* byHand = new QWidget;
    auto* hand = new FlowLayout(byHand, space::s, space::s);  // under each other where words are long
    QPushButton* rules = makeButton(tr("By rules…"), "compact");
    rules->setObjectName(QStringLiteral("rulesButton"));
    QPushButton* tiers = makeButton(tr("Tiers by value…"), "compact");
    tiers->setObjectName(QStringLiteral("tiersButton"));
    hand->addWidget(rules);
    hand->addWidget(tiers);
    layout->addWidget(byHand);
    connect(rules, &QPushButton::clicked, this, &GroupSide::rulesWanted);
    connect(tiers, &QPushButton::clicked, this, &GroupSide::tiersWanted);
    return box;
}

QWidget* GroupSide::buildColumns() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(m_context.theme, tr("Columns used"), Type::BodyStrong));
    head->addStretch(1);
    m_columnNote = makeLabel(m_context.theme, QString(), Type::Label, "second");
    head->addWidget(m_columnNote);
    layout->addLayout(head);
    m_columns = new RowList(m_context, QStringLiteral("groupColumnsList"), tr("Columns used"));
    m_columns->setGrowing(true);
    layout->addWidget(m_columns);
    connect(m_columns, &RowList::checked, this, &GroupSide::applyColumns);
    return box;
}

void GroupSide::show() {
    if (!m_session.isReady()) return;
    const bool found = m_session.way() == GroupSession::Way::Found;
    m_curve->setVisible(found);
    m_counts->setVisible(found);
    if (found) {
        m_curve->setChart(app::curveChart(m_session.grouping()));
        showCounts();
    }
    showReasons();
    showColumns();
    tabAsLaidOut(*m_column);  // what was made anew stands among the rest
}

void GroupSide::showCounts() {
    while (QLayoutItem* item = m_countLayout->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    const auto& tried = m_session.grouping().tried;
    for (std::size_t i = 0; i < tried.size(); ++i) {
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("groups%1Button").arg(tried[i].groups));
        button->setText(locale().toString(static_cast<qulonglong>(tried[i].groups)));
        button->setAccessibleName(tr("%1 groups").arg(tried[i].groups));
        button->setCheckable(true);
        button->setFixedWidth(countWidth);
        button->setChecked(tried[i].groups == m_session.grouping().groups);
        button->setProperty("kind", QStringLiteral("segment"));
        button->setProperty("segment", i == 0                  ? QStringLiteral("first")
                                       : i + 1 == tried.size() ? QStringLiteral("last")
                                                               : QString());
        m_countLayout->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, groups = tried[i].groups] { m_session.setCount(groups); });
    }
    m_countLayout->addStretch(1);
}

void GroupSide::addReason(const QString& icon, const QColor& colour, const QString& text) {
    if (text.isEmpty()) return;
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto* picture = new QLabel;
    picture->setPixmap(m_context.theme.icon(icon, colour).pixmap(iconSize));
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(makeText(m_context.theme, text, Type::Label), 1);
    m_reasons->addWidget(row);
}

void GroupSide::addRemedy(std::size_t column) {
    std::vector<std::size_t> others = m_session.columns();
    std::erase(others, column);
    if (others.empty()) return;
    QPushButton* button = makeButton(tr("Try without it"), "compact");
    button->setObjectName(QStringLiteral("tryWithoutButton"));
    button->setAccessibleDescription(
        tr("Looks for groups again without “%1”").arg(app::columnTitle(m_session.profiles()[column])));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(iconSize + space::s, 0, 0, 0);
    layout->addWidget(button);
    layout->addStretch(1);
    m_reasons->addWidget(row);
    connect(button, &QPushButton::clicked, this, [this, others] { m_session.setColumns(others); });
}

void GroupSide::showReasons() {
    while (QLayoutItem* item = m_reasons->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    const Colours& colours = m_context.theme.colours();
    const analysis::Grouping& grouping = m_session.grouping();
    if (m_session.way() == GroupSession::Way::Found) {
        const bool holds = recommendationHolds(grouping);
        addReason(holds ? QStringLiteral("ok") : QStringLiteral("warn"), holds ? colours.ok : colours.warn,
                  app::recommendationText(grouping));
        addReason(QStringLiteral("ok"), colours.ok, app::chanceText(grouping));
    } else {
        addReason(QStringLiteral("info"), colours.info,
                  tr("These groups are made by hand. Rows that no rule describes belong to none."));
    }
    for (const analysis::GroupingWarning& warning : grouping.warnings) {
        using Code = analysis::GroupingWarningCode;
        const bool remark = warning.code == Code::ScaleAsNumber || warning.code == Code::CodeAsCategory ||
                            warning.code == Code::NoAnswerCode;
        addReason(remark ? QStringLiteral("info") : QStringLiteral("warn"), remark ? colours.info : colours.warn,
                  app::messageFor(warning, grouping, m_session.profiles()));
        if (warning.code == Code::OneColumn) addRemedy(warning.column);
    }
}

void GroupSide::showColumns() {
    std::vector<Row> rows;
    const auto& used = m_session.columns();
    for (std::size_t column = 0; column < m_session.profiles().size(); ++column) {
        const analysis::ColumnProfile& profile = m_session.profiles()[column];
        Row row;
        row.id = QString::number(column);
        row.title = app::columnTitle(profile);
        row.checkable = true;
        row.checked = std::find(used.begin(), used.end(), column) != used.end();
        if (!row.checked)
            row.sub =
                profile.personal ? app::leftOutText(analysis::LeftOut::Personal) : app::leftOutText(profile.leftOut);
        rows.push_back(row);
    }
    m_columnNote->setText(tr("%1 of %2").arg(app::countText(used.size()), app::countText(rows.size())));
    m_columns->setRows(rows);
}

void GroupSide::applyColumns() {
    std::vector<std::size_t> columns;
    for (const QString& id : m_columns->checkedIds()) columns.push_back(static_cast<std::size_t>(id.toULongLong()));
    std::sort(columns.begin(), columns.end());
    m_session.setColumns(std::move(columns));
}

}  // namespace chandung::gui
