#include "gui/data/journeycountsdialog.h"

#include "chandung/app/knowledge.h"
#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "gui/components/labels.h"
#include "gui/components/longstep.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>

namespace chandung::gui {

using app::toQt;

namespace {

enum Column { StageColumn, NowColumn, BeforeColumn, ChangeColumn, MovesColumn, ColumnCount };
constexpr QSize usualSize{900, 560};
constexpr int none = -1;

QComboBox* narrowBox() {
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

}  // namespace

JourneyCountsDialog::JourneyCountsDialog(Context& context, app::Workspace& workspace, const domain::Journey& journey,
                                         QStringList stageNames, const domain::Uuid& table, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_workspace(workspace),
      m_journey(journey),
      m_names(std::move(stageNames)),
      m_table(new QTableWidget(0, ColumnCount)),
      m_note(makeText(context.theme, QString(), Type::Label, "second")) {
    setObjectName(QStringLiteral("journeyCountsDialog"));
    setWindowTitle(tr("Customers along the journey"));
    resize(usualSize);
    m_table->setObjectName(QStringLiteral("journeyCountsTable"));
    m_table->setAccessibleName(tr("Customers at each stage"));
    m_table->setHorizontalHeaderLabels(
        {tr("Stage"), tr("Now"), tr("Earlier"), tr("Change"), tr("Where they came from")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(MovesColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(StageColumn, 170);
    m_note->setObjectName(QStringLiteral("journeyCountsNote"));
    QPushButton* cancel = makeButton(tr("Cancel"), "");
    QPushButton* save = makeButton(tr("Keep these tables"), "primary");
    save->setObjectName(QStringLiteral("keepCountsButton"));
    save->setEnabled(!workspace.readOnly());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_note, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(buildSide(m_now, tr("Table"), "now", false));
    layout->addWidget(buildSide(m_before, tr("Earlier import, to compare"), "before", true));
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &JourneyCountsDialog::keep);
    const std::vector<app::JourneyTable> kept = app::journeyTables(workspace, journey.id);
    const bool other = !table.isNull() && (kept.empty() || kept.back().dataset != table);
    if (other) m_now.table->setCurrentIndex(std::max(0, m_now.table->findData(toQt(table.str()))));
    load(m_now, other || kept.empty() ? nullptr : &kept.back());
    // What was counted last is what a new import is compared with.
    load(m_before, other && !kept.empty() ? &kept.back() : kept.size() > 1 ? &kept.front() : nullptr);
    showCounts();
}

QWidget* JourneyCountsDialog::buildSide(Side& side, const QString& title, const char* name, bool optional) {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](QComboBox*& combo, const QString& label, const char* part) {
        combo = narrowBox();
        combo->setObjectName(QString::fromLatin1(name) + QString::fromLatin1(part));
        QLabel* text = makeLabel(m_context.theme, label, Type::LabelMedium);
        text->setBuddy(combo);
        auto* column = new QVBoxLayout;
        column->addWidget(text);
        column->addWidget(combo);
        row->addLayout(column, 1);
    };
    add(side.table, title, "TableComboBox");
    add(side.stage, tr("Column with the stage"), "StageComboBox");
    add(side.key, tr("Column that tells customers apart"), "KeyComboBox");
    if (optional) side.table->addItem(tr("None"), QString());
    for (const domain::Dataset& dataset : m_workspace.all<domain::Dataset>())
        side.table->addItem(toQt(dataset.name), toQt(dataset.id.str()));
    connect(side.table, &QComboBox::activated, this, [this, &side] {
        load(side, nullptr);
        showCounts();
    });
    connect(side.stage, &QComboBox::activated, this, &JourneyCountsDialog::showCounts);
    connect(side.key, &QComboBox::activated, this, &JourneyCountsDialog::showCounts);
    return box;
}

void JourneyCountsDialog::load(Side& side, const app::JourneyTable* chosen) {
    if (chosen) side.table->setCurrentIndex(std::max(0, side.table->findData(toQt(chosen->dataset.str()))));
    side.stage->clear();
    side.key->clear();
    side.loaded = domain::Uuid::parse(app::fromQt(side.table->currentData().toString())).value_or(domain::Uuid());
    side.cells = {};
    for (QComboBox* column : {side.stage, side.key}) column->setEnabled(!side.loaded.isNull());
    if (side.loaded.isNull()) return;
    try {
        LongStep step(this, m_workspace, tr("Reading the table"));
        side.cells = m_workspace.cells(side.loaded, step.step());
    } catch (const domain::Error& error) {
        m_note->setText(app::messageFor(error));
        side.loaded = {};
        return;
    }
    side.stage->addItem(tr("Choose a column"), none);
    side.key->addItem(tr("None"), none);
    for (std::size_t i = 0; i < side.cells.columnCount(); ++i) {
        const QString name = toQt(side.cells.columns[i].name()).simplified();
        side.stage->addItem(name, static_cast<int>(i));
        side.key->addItem(name, static_cast<int>(i));
    }
    const std::size_t stage = chosen ? side.cells.find(chosen->stageColumn)
                                     : app::likelyStageColumn(m_journey, m_context.knowledge.method, side.cells);
    if (stage < side.cells.columnCount()) side.stage->setCurrentIndex(static_cast<int>(stage) + 1);
    if (!chosen || chosen->keyColumn.empty()) return;
    const std::size_t key = side.cells.find(chosen->keyColumn);
    if (key < side.cells.columnCount()) side.key->setCurrentIndex(static_cast<int>(key) + 1);
}

bool JourneyCountsDialog::isChosen(const Side& side) const {
    return !side.loaded.isNull() && side.stage->currentData().toInt() != none;
}

app::StageCounts JourneyCountsDialog::countsOf(const Side& side) const {
    const auto column = static_cast<std::size_t>(side.stage->currentData().toInt());
    return app::countStages(m_journey, m_context.knowledge.method, side.cells.columns[column]);
}

void JourneyCountsDialog::showCounts() {
    m_table->setRowCount(static_cast<int>(m_names.size()));
    const bool now = isChosen(m_now);
    const bool before = isChosen(m_before);
    const app::StageCounts counts = now ? countsOf(m_now) : app::StageCounts();
    const app::StageCounts earlier = before ? countsOf(m_before) : app::StageCounts();
    const auto put = [&](int row, int column, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        if (column != StageColumn && column != MovesColumn) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    };
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto stage = static_cast<std::size_t>(row);
        const auto there = static_cast<qlonglong>(now ? counts.atStage[stage] : 0);
        const auto was = static_cast<qlonglong>(before ? earlier.atStage[stage] : 0);
        put(row, StageColumn, m_names[row]);
        put(row, NowColumn, now ? locale().toString(there) : QString());
        put(row, BeforeColumn, before ? locale().toString(was) : QString());
        const QString sign = there > was ? QStringLiteral("+") : there < was ? QStringLiteral("−") : QString();
        put(row, ChangeColumn, now && before ? sign + locale().toString(std::abs(there - was)) : QString());
        put(row, MovesColumn, QString());
    }
    m_note->setText(now ? tr("Rows at no stage of this journey: %1.")
                              .arg(locale().toString(static_cast<qulonglong>(counts.elsewhere)))
                        : tr("Choose the column that says at which stage a customer is."));
    const int keyNow = m_now.key->count() ? m_now.key->currentData().toInt() : none;
    const int keyBefore = m_before.key->count() ? m_before.key->currentData().toInt() : none;
    if (!now || !before || keyNow == none || keyBefore == none) return;
    const app::StageMoves moves =
        app::followCustomers(earlier, m_before.cells.columns[static_cast<std::size_t>(keyBefore)], counts,
                             m_now.cells.columns[static_cast<std::size_t>(keyNow)]);
    for (int row = 0; row < m_table->rowCount(); ++row) fillMoves(row, moves);
}

void JourneyCountsDialog::fillMoves(int stage, const app::StageMoves& moves) {
    const auto at = static_cast<std::size_t>(stage);
    QStringList parts;
    const auto number = [&](std::size_t count) { return locale().toString(static_cast<qulonglong>(count)); };
    for (std::size_t from = 0; from < moves.from.size(); ++from) {
        const std::size_t count = moves.from[from][at];
        if (count == 0) continue;
        parts.append(from == at ? tr("%1 stayed").arg(number(count))
                                : tr("%1 from %2").arg(number(count), m_names.value(static_cast<qsizetype>(from))));
    }
    if (moves.fresh[at] > 0) parts.append(tr("%1 new").arg(number(moves.fresh[at])));
    if (moves.gone[at] > 0) parts.append(tr("%1 left from here").arg(number(moves.gone[at])));
    m_table->item(stage, MovesColumn)->setText(parts.join(QStringLiteral(", ")));
    m_table->item(stage, MovesColumn)
        ->setToolTip(QStringLiteral("<span>%1</span>").arg(parts.join(QStringLiteral(", ")).toHtmlEscaped()));
}

void JourneyCountsDialog::keep() {
    std::vector<app::JourneyTable> tables;
    for (const Side* side : {&m_before, &m_now}) {
        if (!isChosen(*side)) continue;
        const int key = side->key->currentData().toInt();
        const auto stage = static_cast<std::size_t>(side->stage->currentData().toInt());
        tables.push_back({side->loaded, side->cells.columns[stage].name(),
                          key == none ? std::string() : side->cells.columns[static_cast<std::size_t>(key)].name()});
        app::takeValues(tables.back(), side->cells.columns[stage]);
    }
    if (app::setJourneyTables(m_workspace, m_journey.id, tables)) accept();
}

}  // namespace chandung::gui
