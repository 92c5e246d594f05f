#include "gui/data/groupdetail.h"

#include "chandung/app/data/datatexts.h"
#include "chandung/app/text.h"
#include "gui/components/labels.h"
#include "gui/components/panel.h"
#include "gui/components/segmentedchoice.h"
#include "gui/data/chartview.h"
#include "gui/data/effectdelegate.h"
#include "gui/data/groupsession.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>

#include <array>

namespace chandung::gui {

using app::toQt;

namespace {

constexpr int rowHeight = 30;
constexpr int twoLines = 46;
constexpr int byGroup = -1;
constexpr int roomForBars = 480;
constexpr int widestFigure = 240;  // "much lower on average", in every language
constexpr int leastFigure = 80;
constexpr int leastName = 150;

QTableWidgetItem* cell(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped()));
    return item;
}

QTableWidget* plainTable(const char* name, const QString& spoken) {
    auto* table = new QTableWidget;
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(spoken);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

}  // namespace

GroupDetail::GroupDetail(Context& context, GroupSession& session, QWidget* parent)
    : QWidget(parent), m_context(context), m_session(session) {
    auto* splitter = new QSplitter;
    splitter->setHandleWidth(space::m);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildTraits());
    splitter->addWidget(buildChart());
    splitter->setSizes({600, 320});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

QWidget* GroupDetail::buildTraits() {
    m_panel = new Panel(m_context, QString());
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("groupNameLineEdit"));
    m_name->setAccessibleName(tr("Name of the group"));
    m_name->setPlaceholderText(tr("Name of the group"));
    m_name->setMaxLength(120);
    auto* nameRow = new QWidget;
    auto* nameLayout = new QVBoxLayout(nameRow);
    nameLayout->setContentsMargins(space::m, space::s, space::m, space::s);
    nameLayout->addWidget(m_name);
    m_what = new SegmentedChoice;
    m_what->addChoice(tr("Traits"));
    m_what->addChoice(tr("Typical rows"));
    m_what->setCurrent(0);
    m_panel->addHeaderWidget(m_what);
    m_traits = plainTable("traitsTable", tr("What tells the group from the rest"));
    m_traits->setColumnCount(4);
    m_traits->setHorizontalHeaderLabels({tr("Column"), tr("This group"), tr("− | +"), tr("Against all")});
    m_traits->setItemDelegateForColumn(2, new EffectDelegate(m_context, m_traits));
    m_traits->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_traits->horizontalHeader()->setMinimumSectionSize(60);
    m_traits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_traits->viewport()->installEventFilter(this);
    m_traits->setColumnWidth(2, 64);
    m_traits->setTextElideMode(Qt::ElideMiddle);  // a long question, but its answer whole
    m_rows = plainTable("typicalRowsTable", tr("Typical rows"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_traits);
    m_stack->addWidget(m_rows);
    m_panel->add(nameRow);
    m_panel->add(m_stack, 1);
    connect(m_what, &SegmentedChoice::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (!m_session.isReady() || m_name->text().trimmed() == m_session.name(m_group)) return;
        m_session.setName(m_group, m_name->text());
        Q_EMIT renamed();
    });
    return m_panel;
}

QWidget* GroupDetail::buildChart() {
    auto* panel = new Panel(m_context, tr("Chart"));
    m_across = new QComboBox;
    m_across->setObjectName(QStringLiteral("chartColumnComboBox"));
    m_across->setAccessibleName(tr("Column of the chart"));
    m_up = new QComboBox;
    m_up->setObjectName(QStringLiteral("chartByComboBox"));
    m_up->setAccessibleName(tr("Against"));
    auto* choices = new QHBoxLayout;
    for (QComboBox* box : {m_across, m_up}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        choices->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &GroupDetail::showChart);
    }
    QToolButton* copy = panel->addTool(QStringLiteral("dup"), tr("Copy the chart as a picture"));
    copy->setObjectName(QStringLiteral("copyChartButton"));
    m_chart = new ChartView(m_context, tr("Chart of the groups"));
    m_chart->setObjectName(QStringLiteral("groupChart"));
    m_chart->setMinimumHeight(160);
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->addLayout(choices);
    layout->addWidget(m_chart, 1);
    panel->add(holder, 1);
    connect(copy, &QToolButton::clicked, this, [this] {
        m_chart->copy();
        Q_EMIT copied();
    });
    connect(m_chart, &ChartView::copied, this, &GroupDetail::copied);
    return panel;
}

void GroupDetail::reload() {
    fillColumns();
    showGroup(0);
    showChart();
}

void GroupDetail::showGroup(std::size_t group) {
    if (!m_session.isReady() || group >= m_session.grouping().segments.size()) return;
    m_group = group;
    m_panel->setTitle(tr("Group %1").arg(app::groupLetter(group)));
    m_name->setText(m_session.name(group));
    m_name->setCursorPosition(0);
    fillTraits();
    fillRows();
}

/// The figures have the width of their words where the name of the column keeps enough; else all stand on two lines,
/// the words of the comparison giving first.
void GroupDetail::fitTraits() {
    constexpr std::array columns{1, 3};
    std::array<int, 2> widths{};
    std::array<int, 2> least{};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        m_traits->resizeColumnToContents(columns[i]);
        widths[i] = qMin(m_traits->columnWidth(columns[i]), widestFigure);
        least[i] = qMin(widths[i], qMax(leastFigure, m_traits->horizontalHeader()->sectionSizeHint(columns[i])));
    }
    const int room = m_traits->viewport()->width() - m_traits->columnWidth(2) - leastName;
    const int over = qMax(0, widths[0] + widths[1] - room);
    const int last = qMin(over, widths[1] - least[1]);
    widths[1] -= last;
    widths[0] -= qMin(over - last, widths[0] - least[0]);
    for (std::size_t i = 0; i < columns.size(); ++i) m_traits->setColumnWidth(columns[i], widths[i]);
    m_traits->setWordWrap(over > 0);
    m_traits->verticalHeader()->setDefaultSectionSize(over > 0 ? twoLines : rowHeight);
}

bool GroupDetail::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_traits->viewport() && event->type() == QEvent::Resize) fitTraits();
    return QWidget::eventFilter(watched, event);
}

void GroupDetail::fillTraits() {
    const auto& traits = m_session.grouping().segments[m_group].traits;
    m_traits->setRowCount(static_cast<int>(traits.size()));
    int row = 0;
    for (const analysis::Trait& trait : traits) {
        const analysis::ColumnProfile& profile = m_session.profiles()[trait.column];
        const QString column = app::columnTitle(profile);
        m_traits->setItem(row, 0,
                          cell(trait.number ? column : QStringLiteral("%1: %2").arg(column, toQt(trait.value))));
        m_traits->setItem(row, 1, cell(trait.number ? toQt(trait.value) : app::percentText(trait.share)));
        auto* bar = new QTableWidgetItem;
        bar->setData(Qt::UserRole, trait.effect);
        bar->setData(Qt::AccessibleTextRole, app::strengthText(trait.strength));
        bar->setToolTip(QStringLiteral("<span>%1</span>")
                            .arg(tr("Effect size %1, %2")
                                     .arg(locale().toString(trait.effect, 'f', 2), app::strengthText(trait.strength))
                                     .toHtmlEscaped()));
        m_traits->setItem(row, 2, bar);
        auto* difference = cell(app::differenceText(trait, profile));
        difference->setToolTip(
            QStringLiteral("<b>%1</b><br>%2")
                .arg(difference->text().toHtmlEscaped(), app::figureText(trait, profile).toHtmlEscaped()));
        m_traits->setItem(row, 3, difference);
        ++row;
    }
    fitTraits();
}

void GroupDetail::fillRows() {
    const auto& examples = m_session.grouping().segments[m_group].exampleRows;
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < m_session.profiles().size(); ++column)
        if (!m_session.profiles()[column].personal) columns.push_back(column);
    m_rows->setColumnCount(static_cast<int>(examples.size()) + 1);
    m_rows->setRowCount(static_cast<int>(columns.size()));
    QStringList heads{tr("Column")};
    for (const std::size_t example : examples)
        heads.append(tr("Row %1").arg(locale().toString(static_cast<qulonglong>(example + 1))));
    m_rows->setHorizontalHeaderLabels(heads);
    m_rows->setColumnWidth(0, 170);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        m_rows->setItem(static_cast<int>(i), 0, cell(app::columnTitle(m_session.profiles()[columns[i]])));
        for (std::size_t e = 0; e < examples.size(); ++e)
            m_rows->setItem(static_cast<int>(i), static_cast<int>(e) + 1,
                            cell(toQt(m_session.cells().at(examples[e], columns[i])).left(200).simplified()));
    }
}

void GroupDetail::fillColumns() {
    m_across->clear();
    m_up->clear();
    m_up->addItem(tr("by group"), byGroup);
    // The strongest traits first: that is what one wants to see.
    std::vector<std::size_t> order;
    const auto add = [&](std::size_t column) {
        if (std::find(order.begin(), order.end(), column) == order.end()) order.push_back(column);
    };
    for (const analysis::Group& group : m_session.grouping().segments)
        for (const analysis::Trait& trait : group.traits) add(trait.column);
    for (const std::size_t column : m_session.grouping().columns) add(column);
    std::vector<std::size_t> numbers;
    for (const std::size_t column : order) {
        const analysis::ColumnProfile& profile = m_session.profiles()[column];
        const QString name = app::columnTitle(profile);
        m_across->addItem(name, static_cast<int>(column));
        if (profile.type != analysis::ColumnType::Number) continue;
        m_up->addItem(tr("by %1").arg(name), static_cast<int>(column));
        numbers.push_back(column);
    }
    if (numbers.size() < 2) return;
    m_across->setCurrentIndex(m_across->findData(static_cast<int>(numbers[0])));
    m_up->setCurrentIndex(m_up->findData(static_cast<int>(numbers[1])));
}

void GroupDetail::showChart() {
    if (!m_session.isReady() || m_across->count() == 0) return;
    const auto across = static_cast<std::size_t>(m_across->currentData().toInt());
    const app::GroupedTable table{m_session.cells(), m_session.profiles(), m_session.grouping().groupOf,
                                  m_session.grouping().segments.size()};
    const auto pair = scatter();
    m_chart->setChart(pair ? app::scatterChart(table, pair->first, pair->second) : app::columnChart(table, across));
}

std::optional<std::pair<std::size_t, std::size_t>> GroupDetail::scatter() const {
    const int up = m_up->count() == 0 ? byGroup : m_up->currentData().toInt();
    if (!m_session.isReady() || m_across->count() == 0 || up == byGroup) return std::nullopt;
    const auto across = static_cast<std::size_t>(m_across->currentData().toInt());
    if (m_session.profiles()[across].type != analysis::ColumnType::Number) return std::nullopt;
    return std::pair(across, static_cast<std::size_t>(up));
}

/// The words say what the bars do; they are what stays when there is little room.
void GroupDetail::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_traits->setColumnHidden(2, m_panel->width() < roomForBars);
    fitTraits();
}

void GroupDetail::focusName() {
    m_name->setFocus();
    m_name->selectAll();
}

}  // namespace chandung::gui
