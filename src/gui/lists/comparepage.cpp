#include "gui/lists/comparepage.h"

#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "gui/components/pageheader.h"
#include "gui/components/panel.h"
#include "gui/components/rowlist.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace chandung::gui {

using app::toQt;

namespace {

constexpr std::size_t fewest = 2;
constexpr std::size_t most = 6;
constexpr int fieldRole = Qt::UserRole;

}  // namespace

ComparePage::ComparePage(Context& context, QWidget* parent)
    : DataPage(context, parent),
      m_list(new RowList(context, QStringLiteral("compareList"), tr("Personas to compare"))),
      m_panel(new Panel(context, tr("Side by side"))),
      m_table(new QTableWidget) {
    setObjectName(QStringLiteral("comparePage"));
    auto* choose = new Panel(context, tr("Choose two to six"));
    choose->add(m_list, 1);
    choose->setFixedWidth(280);
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("Side by side"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(true);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->setWordWrap(true);
    m_table->setAlternatingRowColors(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_panel->add(m_table, 1);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(space::l, space::l, space::l, space::l);
    body->setSpacing(space::m);
    body->addWidget(choose);
    body->addWidget(m_panel, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PageHeader(context, tr("Compare")));
    layout->addLayout(body, 1);
    connect(m_list, &RowList::checked, this, &ComparePage::reloadTable);
    connect(m_list, &RowList::opened, this,
            [this](const QString& id) { Q_EMIT navigate(QStringLiteral("personas/") + id); });
    connect(m_table, &QTableWidget::cellActivated, this, &ComparePage::goTo);
}

std::vector<domain::Uuid> ComparePage::personas() const {
    std::vector<domain::Uuid> ids;
    for (const domain::Persona& persona : m_shown) ids.push_back(persona.id);
    return ids;
}

void ComparePage::reload() {
    reloadList();
    reloadTable();
}

void ComparePage::reloadList() {
    const QStringList chosen = m_list->checkedIds();
    std::vector<Row> rows;
    if (m_workspace) {
        for (const domain::PersonaSummary& persona : m_workspace->personaSummaries()) {
            Row row;
            row.id = toQt(persona.id.str());
            row.title = persona.name.empty() ? tr("Persona without a name") : toQt(persona.name);
            row.sub = toQt(persona.subtitle);
            row.checkable = true;
            row.checked = chosen.contains(row.id);
            rows.push_back(row);
        }
    }
    m_list->setRows(rows);
}

void ComparePage::reloadTable() {
    m_table->setRowCount(0);
    m_table->setColumnCount(0);
    m_shown.clear();
    for (const QString& id : m_list->checkedIds()) {
        const auto key = domain::Uuid::parse(app::fromQt(id));
        auto persona = key && m_workspace ? m_workspace->find<domain::Persona>(*key) : std::nullopt;
        if (persona && m_shown.size() < most) m_shown.push_back(std::move(*persona));
    }
    if (m_shown.size() < fewest) {
        m_panel->setNote(tr("Mark at least two personas at the left."));
        return;
    }
    std::vector<std::optional<domain::Segment>> segments;
    for (const domain::Persona& persona : m_shown)
        segments.push_back(m_workspace->find<domain::Segment>(persona.segmentId));
    std::vector<const domain::Persona*> people;
    std::vector<const domain::Segment*> theirs;
    QStringList names;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        people.push_back(&m_shown[i]);
        theirs.push_back(segments[i] ? &*segments[i] : nullptr);
        names << (m_shown[i].name().empty() ? tr("Persona without a name") : toQt(m_shown[i].name()));
    }
    const domain::Comparison comparison = domain::compare(people, theirs, m_workspace->catalogue());
    m_table->setColumnCount(static_cast<int>(m_shown.size()));
    m_table->setHorizontalHeaderLabels(names);
    const domain::RowOrder order = domain::differencesFirst(comparison);
    for (const domain::RowGroup& group : order.groups)
        for (const std::size_t row : group.rows) addRow(comparison.rows[row]);
    for (const std::size_t row : order.identical) addRow(comparison.rows[row]);
    m_panel->setNote(tr("%1 of %2 fields differ, they come first. %3")
                         .arg(comparison.differing())
                         .arg(comparison.rows.size())
                         .arg(alike(comparison)));
}

QString ComparePage::alike(const domain::Comparison& comparison) const {
    double highest = 0;
    for (std::size_t a = 0; a < m_shown.size(); ++a)
        for (std::size_t b = a + 1; b < m_shown.size(); ++b)
            highest = qMax(highest, comparison.similarity[a][b].percent);
    const QString text = tr("The closest two are %1% alike.").arg(qRound(highest));
    return highest >= domain::tooAlike ? text + QLatin1Char(' ') + tr("Too alike: make them differ, or keep one.")
                                       : text;
}

void ComparePage::addRow(const domain::ComparisonRow& row) {
    const domain::FieldDefinition* field = m_workspace->catalogue().field(row.field);
    if (!field || field->kind == domain::FieldKind::Image) return;
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    auto* head = new QTableWidgetItem(toQt(field->label.in(m_context.language.current())));
    m_table->setVerticalHeaderItem(at, head);
    for (std::size_t column = 0; column < row.values.size(); ++column) {
        auto* item = new QTableWidgetItem(valueText(*field, row.values[column]));
        item->setData(fieldRole, toQt(row.field));
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        if (row.same) item->setForeground(m_context.theme.colours().text3);
        m_table->setItem(at, static_cast<int>(column), item);
    }
}

void ComparePage::goTo(int row, int column) {
    const QTableWidgetItem* item = m_table->item(row, column);
    if (!item || static_cast<std::size_t>(column) >= m_shown.size()) return;
    const QString id = toQt(m_shown[static_cast<std::size_t>(column)].id.str());
    Q_EMIT navigate(QStringLiteral("personas/%1/%2").arg(id, item->data(fieldRole).toString()));
}

QString ComparePage::valueText(const domain::FieldDefinition& field, const domain::FieldValue& value) const {
    const domain::Language language = m_context.language.current();
    const QLocale locale = app::localeOf(language);
    const auto choice = [&](const std::string& code) {
        const domain::Choice* known = field.choice(code);
        return toQt(known ? known->label.in(language) : code);
    };
    QStringList lines;
    if (const auto* text = std::get_if<std::string>(&value)) {
        lines << (field.kind == domain::FieldKind::Choice ? choice(*text) : toQt(*text));
    } else if (const auto* number = std::get_if<double>(&value)) {
        lines << locale.toString(*number, 'g', 12);
    } else if (const auto* range = std::get_if<domain::Range>(&value)) {
        const auto end = [&](const std::optional<double>& side) {
            return side ? locale.toString(*side, 'g', 12) : QString();
        };
        lines << QStringLiteral("%1–%2 %3").arg(end(range->from), end(range->to), toQt(range->currency)).trimmed();
    } else if (const auto* codes = std::get_if<domain::CodeList>(&value)) {
        for (const std::string& code : *codes) lines << choice(code);
    } else if (const auto* statements = std::get_if<domain::Statements>(&value)) {
        for (const domain::Statement& statement : *statements)
            lines << QStringLiteral("%1 %2").arg(statement.isAssumption() ? QStringLiteral("○") : QStringLiteral("●"),
                                                 toQt(statement.text));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace chandung::gui
