#include "gui/persona/startslist.h"

#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "gui/components/labels.h"
#include "gui/components/rowlist.h"
#include "gui/persona/personadraft.h"

#include <QVBoxLayout>

namespace chandung::gui {

using app::toQt;

namespace {
constexpr std::size_t mostShown = 5;
}  // namespace

StartsList::StartsList(Context& context, PersonaDraft& draft, const std::string& key, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_draft(draft),
      m_key(key),
      m_list(new RowList(context, QStringLiteral("starts_") + toQt(key).replace(QLatin1Char('.'), QLatin1Char('_')),
                         tr("Known already"), this)) {
    m_list->setGrowing(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::xs, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(
        makeLabel(context.theme, tr("Known already: Enter takes a line over"), Type::CaptionStrong, "second", this));
    layout->addWidget(m_list);
    connect(m_list, &RowList::opened, this, &StartsList::take);
    connect(m_list, &RowList::clicked, this, [this] { take(m_list->currentId()); });
    connect(&draft, &PersonaDraft::changed, this, &StartsList::refresh);
    refresh();
}

QString StartsList::placeOf(const app::Start& start) const {
    if (start.field.empty()) return tr("Buying committee");
    const domain::FieldDefinition* field = m_draft.workspace()->catalogue().field(start.field);
    return field ? toQt(field->rowLabel().in(m_context.language.current())) : QString();
}

void StartsList::refresh() {
    if (!m_draft.isLoaded() || m_draft.readOnly()) {
        hide();
        return;
    }
    m_starts = app::startsFor(m_key, m_draft.persona(), m_draft.bundle(), m_draft.workspace()->catalogue(),
                              m_context.knowledge, m_context.language.current());
    if (m_starts.size() > mostShown) m_starts.resize(mostShown);
    std::vector<Row> rows;
    for (const app::Start& start : m_starts) {
        Row row;
        row.id = toQt(start.statement.text);
        row.title = toQt(start.statement.text).simplified();
        row.wraps = true;
        row.right = placeOf(start);
        if (!start.statement.evidence.empty()) row.right += QStringLiteral(" ●%1").arg(start.statement.evidence.size());
        row.icon = m_context.theme.icon(QStringLiteral("plus"));
        row.spoken = tr("%1, from %2").arg(row.title, placeOf(start));
        rows.push_back(row);
    }
    m_list->setRows(rows);
    setVisible(!rows.empty());
}

void StartsList::take(const QString& id) {
    for (const app::Start& start : m_starts)
        if (toQt(start.statement.text) == id) {
            Q_EMIT taken(domain::Statement(start.statement));
            return;
        }
}

}  // namespace chandung::gui
