#include "gui/compare/columnchooser.h"

#include "chandung/app/data/segmentdata.h"
#include "chandung/app/text.h"
#include "gui/compare/comparecolumn.h"
#include "gui/components/foundwords.h"
#include "gui/components/labels.h"
#include "gui/components/rowlist.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace chandung::gui {

using app::toQt;

namespace {
constexpr QSize panelSize{380, 440};
constexpr std::size_t mostRows = 200;  // the filter finds the others

/// The figures of a table come after their persona, all others at the end.
qsizetype placeFor(const QString& id, const QStringList& chosen) {
    for (qsizetype at = 0; at < chosen.size(); ++at) {
        const auto persona = domain::Uuid::parse(app::fromQt(chosen[at]));
        if (persona && dataColumnId(*persona) == id) return at + 1;
    }
    return chosen.size();
}
}  // namespace

ColumnChooser::ColumnChooser(Context& context, app::Workspace& workspace, QStringList chosen, QWidget* parent)
    : Popover(context.theme, panelSize.width(), parent),
      m_context(context),
      m_workspace(workspace),
      m_chosen(std::move(chosen)),
      m_personas(workspace.personaSummaries()),
      m_segments(workspace.all<domain::Segment>()),
      m_filter(new QLineEdit(this)),
      m_list(new RowList(context, QStringLiteral("chooserList"), tr("Personas and segments"), this)),
      m_count(makeLabel(context.theme, {}, Type::Label, "hint", this)) {
    setObjectName(QStringLiteral("columnChooser"));
    m_filter->setObjectName(QStringLiteral("chooserLineEdit"));
    m_filter->setPlaceholderText(tr("Find a persona or segment"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    connect(m_filter, &QLineEdit::textChanged, this, &ColumnChooser::fill);
    connect(m_list, &RowList::checked, this, &ColumnChooser::take);
    fill();
}

void ColumnChooser::fill() {
    const QStringList words = foundwords::wordsOf(m_filter->text());
    std::vector<Row> rows;
    const bool full = m_chosen.size() >= static_cast<qsizetype>(mostCompared);
    const auto add = [&](const QString& id, const QString& title, const QString& sub) {
        const bool ticked = m_chosen.contains(id);
        if (rows.size() >= mostRows || (full && !ticked)) return;
        if (!words.isEmpty() && !foundwords::matches(title + QLatin1Char(' ') + sub, words)) return;
        Row row;
        row.id = id;
        row.title = foundwords::marked(title, words);
        row.sub = sub;
        row.checkable = true;
        row.checked = ticked;
        rows.push_back(row);
    };
    for (const auto& [id, sub] : tables()) add(id, tr("Segment's data"), sub);
    for (const domain::PersonaSummary& persona : m_personas)
        add(toQt(persona.id.str()), persona.name.empty() ? tr("Persona without a name") : toQt(persona.name),
            toQt(persona.subtitle.empty() ? persona.label : persona.subtitle));
    for (const domain::Segment& segment : m_segments)
        add(segmentColumnId(segment.id), segment.name.empty() ? tr("Segment without a name") : toQt(segment.name),
            tr("Segment"));
    m_list->setRows(rows);
    if (!m_list->currentIndex().isValid() && !rows.empty()) m_list->setCurrentId(rows.front().id);
    showCount();
}

std::vector<std::pair<QString, QString>> ColumnChooser::tables() {
    std::vector<std::pair<QString, QString>> found;
    for (const domain::PersonaSummary& persona : m_personas) {
        const QString id = toQt(persona.id.str());
        if (!m_chosen.contains(id)) continue;
        if (!m_tables.contains(id)) {
            const auto figures = app::segmentData(m_workspace, persona.id);
            m_tables.insert(id, figures ? toQt(figures->dataset.name) : QString());
        }
        if (!m_tables[id].isEmpty())
            found.emplace_back(dataColumnId(persona.id),
                               QStringLiteral("%1, %2").arg(toQt(persona.name), m_tables[id]));
    }
    return found;
}

void ColumnChooser::showCount() {
    const auto count = static_cast<int>(m_chosen.size());
    const bool full = m_chosen.size() >= static_cast<qsizetype>(mostCompared);
    m_count->setText(full ? tr("Six chosen, that is the most. Take one away to add another.")
                          : tr("%n chosen, two to six can stand side by side", nullptr, count));
}

void ColumnChooser::take() {
    const QStringList ticked = m_list->checkedIds();
    // Those that the filter hides stay.
    QStringList shown;
    for (int row = 0; row < m_list->count(); ++row)
        shown << m_list->model()->index(row, 0).data(Qt::UserRole + 1).toString();
    const QStringList before = m_chosen;
    m_chosen.removeIf([&](const QString& id) { return shown.contains(id) && !ticked.contains(id); });
    for (const QString& id : ticked)
        if (!m_chosen.contains(id) && m_chosen.size() < static_cast<qsizetype>(mostCompared))
            m_chosen.insert(placeFor(id, m_chosen), id);
    if (m_chosen == before) return;
    QMetaObject::invokeMethod(this, &ColumnChooser::fill, Qt::QueuedConnection);
    Q_EMIT chosen(m_chosen);
}

void ColumnChooser::openAt(const QPoint& rightCorner) {
    setFixedHeight(qMin(panelSize.height(), screen()->availableGeometry().height() - 20));
    Popover::openAt(rightCorner - QPoint(width(), 0), m_filter);
}

bool ColumnChooser::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (m_list->stepWith(*key)) return true;
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
            const QModelIndex now = m_list->currentIndex();
            const bool ticked = now.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            m_list->model()->setData(now, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

}  // namespace chandung::gui
