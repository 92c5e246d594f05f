#include "gui/find/findpalette.h"

#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "gui/components/labels.h"
#include "gui/components/rowdelegate.h"
#include "gui/components/rowlist.h"
#include "gui/find/hitplace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace chandung::gui {

using app::toQt;

namespace {

constexpr QSize paletteSize{680, 520};
constexpr int underTitle = 64;
constexpr std::size_t mostHits = 40;
constexpr int typingPause = 80;  ///< milliseconds

QString iconOf(storage::EntityKind kind) {
    using enum storage::EntityKind;
    switch (kind) {
        case Study:
            return QStringLiteral("study");
        case Persona:
            return QStringLiteral("persona");
        case Source:
            return QStringLiteral("source");
        case Observation:
            return QStringLiteral("quote");
        case Insight:
            return QStringLiteral("bulb");
        case Segment:
            return QStringLiteral("target");
        case Committee:
            return QStringLiteral("committee");
        case Journey:
            return QStringLiteral("journey");
        default:
            return QStringLiteral("search");
    }
}

}  // namespace

FindPalette::FindPalette(Context& context, app::Workspace& workspace, QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint),
      m_context(context),
      m_workspace(workspace),
      m_query(new QLineEdit),
      m_hits(new RowList(context, QStringLiteral("hitsList"), tr("Found"))),
      m_foot(makeLabel(context.theme, QString(), Type::Caption, "hint")) {
    setWindowTitle(tr("Find anything"));
    resize(paletteSize);
    move(window->mapToGlobal(QPoint((window->width() - paletteSize.width()) / 2, underTitle)));
    m_query->setObjectName(QStringLiteral("findLineEdit"));
    m_query->setAccessibleName(windowTitle());
    m_query->setPlaceholderText(tr("Words, names, anything; accents do not matter"));
    m_query->setFont(context.theme.font(Type::Title));
    m_query->setProperty("ownFocus", true);
    m_query->installEventFilter(this);
    m_hits->setFocusPolicy(Qt::NoFocus);
    auto* frame = new QFrame;
    frame->setProperty("finder", true);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(space::l, space::s, space::l, space::s);
    auto* glass = new QLabel;
    glass->setPixmap(context.theme.icon(QStringLiteral("search"), context.theme.colours().accent).pixmap(18));
    top->addWidget(glass);
    top->addWidget(m_query, 1);
    layout->addLayout(top);
    layout->addWidget(makeRule());
    layout->addWidget(m_hits, 1);
    layout->addWidget(makeRule());
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::l, space::s, space::l, space::s);
    foot->addWidget(makeLabel(context.theme, tr("↑ ↓ move    Enter open    Esc close"), Type::Caption, "hint"));
    foot->addStretch();
    foot->addWidget(m_foot);
    layout->addLayout(foot);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &FindPalette::search);
    connect(m_query, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_hits, &RowList::clicked, this, [this] { take(m_hits->currentId()); });
}

void FindPalette::search() {
    m_pause.stop();
    std::vector<Row> rows;
    try {
        for (const storage::SearchHit& hit : m_workspace.search(m_query->text(), mostHits)) {
            Row row;
            row.id = placeOf(m_workspace, hit);
            if (row.id.isEmpty()) continue;
            row.title = toQt(hit.snippet.empty() ? hit.name : hit.snippet);
            const domain::FieldDefinition* field = m_workspace.catalogue().field(hit.field);
            const QString where = field ? toQt(field->label.in(m_context.language.current())) : QString();
            const QString name = toQt(hit.name);
            if (RowDelegate::withoutMarks(row.title) != name)
                row.sub = where.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, where);
            row.icon = m_context.theme.icon(iconOf(hit.kind));
            rows.push_back(row);
        }
    } catch (const domain::Error&) {
        rows.clear();
    }
    m_hits->setRows(rows);
    if (!rows.empty()) m_hits->setCurrentId(rows.front().id);
    const bool asked = !m_query->text().trimmed().isEmpty();
    m_foot->setText(!asked         ? QString()
                    : rows.empty() ? tr("Nothing found")
                                   : tr("%n found", nullptr, static_cast<int>(rows.size())));
}

void FindPalette::take(const QString& place) {
    if (place.isEmpty()) return;
    Q_EMIT chosen(place);
    accept();
}

bool FindPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_hits->count() > 0) {
            const int row = qBound(0, m_hits->currentIndex().row() + step, m_hits->count() - 1);
            m_hits->setCurrentIndex(m_hits->model()->index(row, 0));
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (m_pause.isActive()) search();
            take(m_hits->currentId());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace chandung::gui
