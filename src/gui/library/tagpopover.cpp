#include "gui/library/tagpopover.h"

#include "chandung/app/language.h"
#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "gui/components/foundwords.h"
#include "gui/components/labels.h"
#include "gui/components/rowlist.h"
#include "gui/library/personacommands.h"

#include <QCollator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace chandung::gui {

using app::toQt;

namespace {
constexpr QSize panelSize{300, 320};
}

TagPopover::TagPopover(Context& context, app::Workspace& workspace, std::vector<domain::Uuid> personas, QWidget* parent)
    : Popover(context.theme, panelSize.width(), parent),
      m_context(context),
      m_workspace(workspace),
      m_personas(std::move(personas)),
      m_tag(new QLineEdit(this)),
      m_list(new RowList(context, QStringLiteral("tagList"), tr("Tags"), this)) {
    setObjectName(QStringLiteral("tagPopover"));
    m_tag->setObjectName(QStringLiteral("tagLineEdit"));
    m_tag->setPlaceholderText(tr("Tag, then Enter"));
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(makeLabel(context.theme, tr("Tags of %n personas", nullptr, static_cast<int>(m_personas.size())),
                                Type::LabelMedium, "second", this));
    layout->addWidget(m_tag);
    layout->addWidget(m_list, 1);
    connect(m_tag, &QLineEdit::textChanged, this, &TagPopover::fill);
    connect(m_list, &RowList::checked, this, [this] { toggle(m_list->currentId()); });
    fill();
}

void TagPopover::fill() {
    QStringList all = m_made;
    QHash<QString, int> times;
    for (const domain::PersonaSummary& summary : m_workspace.personaSummaries()) {
        const bool ours = std::find(m_personas.begin(), m_personas.end(), summary.id) != m_personas.end();
        for (const std::string& tag : summary.tags) {
            if (!all.contains(toQt(tag))) all << toQt(tag);
            if (ours) ++times[toQt(tag)];
        }
    }
    const QCollator collator(app::localeOf(m_context.language.current()));
    std::sort(all.begin(), all.end(), [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; });
    const QStringList words = foundwords::wordsOf(m_tag->text());
    std::vector<Row> rows;
    for (const QString& tag : std::as_const(all)) {
        if (!words.isEmpty() && !foundwords::matches(tag, words)) continue;
        Row row;
        row.id = tag;
        row.title = foundwords::marked(tag, words);
        row.checkable = true;
        const int count = times.value(tag);
        row.checked = count == static_cast<int>(m_personas.size());
        if (count > 0 && !row.checked)
            row.right = tr("%1 of %2").arg(app::countText(count), app::countText(m_personas.size()));
        rows.push_back(row);
    }
    m_list->setRows(rows);
    if (!m_list->currentIndex().isValid() && !rows.empty()) m_list->setCurrentId(rows.front().id);
}

void TagPopover::toggle(const QString& tag) {
    if (tag.isEmpty()) return;
    bool everywhere = true;
    for (const domain::Uuid& id : m_personas)
        if (const auto persona = m_workspace.find<domain::Persona>(id))
            everywhere = everywhere &&
                         std::find(persona->tags.begin(), persona->tags.end(), app::fromQt(tag)) != persona->tags.end();
    setTag(m_workspace, m_personas, tag, !everywhere);
    QMetaObject::invokeMethod(this, &TagPopover::fill, Qt::QueuedConnection);
}

void TagPopover::openAt(const QPoint& at) {
    setFixedHeight(panelSize.height());
    Popover::openAt(at, m_tag);
}

bool TagPopover::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (m_list->stepWith(*key)) return true;
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            const QString typed = m_tag->text().simplified();
            if (!typed.isEmpty() && !m_made.contains(typed)) m_made << typed;
            toggle(typed.isEmpty() ? m_list->currentId() : typed);
            m_tag->clear();
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

}  // namespace chandung::gui
