#include "gui/find/findpalette.h"

#include "chandung/app/numbers.h"

#include "gui/components/emptystate.h"
#include "gui/components/labels.h"
#include "gui/components/rowdelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>

namespace chandung::gui {

namespace {

constexpr QSize paletteSize{680, 580};
constexpr int underTitle = 64;
constexpr int lowest = 24;
constexpr std::size_t mostHits = 50;
constexpr std::size_t mostRows = 5;  // of a group, until it is unfolded
constexpr int oneFrame = 10;         // milliseconds: keys that come together are one question

enum Pages { HitsPage, BeforePage, NothingPage };

const QString morePrefix = QStringLiteral("more:");
const QString entryPrefix = QStringLiteral("entry:");

}  // namespace

FindPalette::FindPalette(Context& context, app::Workspace& workspace, const QList<QAction*>& commands, QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint),
      m_context(context),
      m_results(context, workspace, commands),
      m_query(new QLineEdit),
      m_scope(new QToolButton),
      m_pages(new QStackedWidget),
      m_hits(new RowList(context, QStringLiteral("hitsList"), tr("Found"))),
      m_foot(makeLabel(context.theme, QString(), Type::Caption, "hint")) {
    setWindowTitle(tr("Find anything"));
    resize(paletteSize.width(), qMin(paletteSize.height(), window->height() - underTitle - lowest));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, underTitle)));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(oneFrame);
    connect(&m_soon, &QTimer::timeout, this, &FindPalette::search);
    connect(m_query, &QLineEdit::textChanged, this, [this] {
        m_unfolded.clear();
        m_soon.start();
    });
    connect(m_hits, &RowList::clicked, this, [this] { take(m_hits->currentId()); });
    connect(m_scope, &QToolButton::clicked, this, [this] { setOnlyPersonas(!m_onlyPersonas); });
    search();
}

void FindPalette::build() {
    m_query->setObjectName(QStringLiteral("findLineEdit"));
    m_query->setAccessibleName(windowTitle());
    m_query->setPlaceholderText(tr("Words, names, anything; accents do not matter"));
    m_query->setFont(m_context.theme.font(Type::Title));
    m_query->setProperty("ownFocus", true);
    m_query->installEventFilter(this);
    m_scope->setObjectName(QStringLiteral("scopeButton"));
    m_scope->setProperty("kind", QStringLiteral("chip"));
    m_scope->setFont(m_context.theme.font(Type::Label));
    m_scope->setFocusPolicy(Qt::NoFocus);
    m_hits->setFocusPolicy(Qt::NoFocus);
    auto* frame = new QFrame;
    frame->setProperty("finder", true);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(space::l, space::s, space::l, space::s);
    auto* glass = new QLabel;
    glass->setPixmap(m_context.theme.icon(QStringLiteral("search"), m_context.theme.colours().accent).pixmap(18));
    top->addWidget(glass);
    top->addWidget(m_query, 1);
    top->addWidget(m_scope);
    layout->addLayout(top);
    layout->addWidget(makeRule());
    buildPages();
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeRule());
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::l, space::s, space::l, space::s);
    foot->addWidget(makeLabel(m_context.theme, tr("↑ ↓ move    Enter open    Tab only personas    Esc close"),
                              Type::Caption, "hint"));
    foot->addStretch();
    foot->addWidget(m_foot);
    layout->addLayout(foot);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
    setOnlyPersonas(false);
}

void FindPalette::buildPages() {
    m_pages->insertWidget(HitsPage, m_hits);
    m_pages->insertWidget(
        BeforePage, new EmptyState(m_context, QStringLiteral("search"), tr("Type a few letters of what you look for"),
                                   tr("A name, a word of a statement or of a source, a setting, a command: “thu ha” "
                                      "finds Thu Hà, “export” writes a card.")));
    m_pages->insertWidget(NothingPage,
                          new EmptyState(m_context, QStringLiteral("search"), tr("Nothing found"),
                                         tr("Try fewer letters, or another word for it. With Tab you look for personas "
                                            "only, or for everything again.")));
}

void FindPalette::setOnlyPersonas(bool only) {
    m_onlyPersonas = only;
    m_scope->setText(only ? tr("Personas") : tr("All"));
    m_scope->setToolTip(tr("Tab: all, or only personas"));
    setLook(m_scope, "set", true);
    if (m_soon.interval() > 0) search();
}

void FindPalette::search() {
    m_soon.stop();
    m_groups = m_results.find(m_query->text(), mostHits, m_onlyPersonas);
    fill();
}

void FindPalette::fill() {
    std::vector<Row> rows;
    int count = 0;
    QString first;
    for (std::size_t at = 0; at < m_groups.size(); ++at) {
        const FindResults::Group& group = m_groups[at];
        Row head;
        head.title = group.title;
        head.right = app::countText(group.entries.size());
        head.section = true;
        rows.push_back(head);
        const bool all = m_unfolded.contains(group.title) || group.entries.size() <= mostRows;
        const std::size_t shown = all ? group.entries.size() : mostRows - 1;
        for (std::size_t entry = 0; entry < shown; ++entry) {
            rows.push_back(group.entries[entry].row);
            rows.back().id = QStringLiteral("%1%2/%3").arg(entryPrefix).arg(at).arg(entry);
            if (first.isEmpty()) first = rows.back().id;
        }
        count += static_cast<int>(group.entries.size());
        if (all) continue;
        Row more;
        more.id = morePrefix + group.title;
        more.title = tr("Show %n more", nullptr, static_cast<int>(group.entries.size() - shown));
        more.icon = m_context.theme.icon(QStringLiteral("down"), m_context.theme.colours().accent);
        rows.push_back(more);
    }
    m_hits->setRows(rows);
    if (!first.isEmpty()) m_hits->setCurrentId(first);
    m_hits->scrollToTop();
    const bool asked = !m_query->text().trimmed().isEmpty();
    m_pages->setCurrentIndex(!asked ? BeforePage : count == 0 ? NothingPage : HitsPage);
    m_foot->setText(count > 0 ? tr("%n found, accents do not matter", nullptr, count) : QString());
}

void FindPalette::step(int by) {
    for (int row = m_hits->currentIndex().row() + by; row >= 0 && row < m_hits->count(); row += by) {
        const QModelIndex index = m_hits->model()->index(row, 0);
        if (!(index.flags() & Qt::ItemIsSelectable)) continue;
        m_hits->setCurrentIndex(index);
        return;
    }
    if (by < 0) m_hits->scrollToTop();
}

void FindPalette::take(const QString& id) {
    if (id.startsWith(morePrefix)) {
        const int row = m_hits->currentIndex().row();
        m_unfolded << id.mid(morePrefix.size());
        fill();
        m_hits->setCurrentIndex(m_hits->model()->index(row, 0));
        return;
    }
    if (!id.startsWith(entryPrefix)) return;
    const QString place = id.mid(entryPrefix.size());
    const FindResults::Entry entry =
        m_groups[place.section(QLatin1Char('/'), 0, 0).toUInt()].entries[place.section(QLatin1Char('/'), 1).toUInt()];
    accept();
    if (entry.command)
        Q_EMIT commandChosen(entry.command, entry.compareWith, entry.exportOf);
    else
        Q_EMIT chosen(entry.row.id);
}

bool FindPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
            case Qt::Key_Down:
            case Qt::Key_Up:
                step(key->key() == Qt::Key_Down ? 1 : -1);
                return true;
            case Qt::Key_Tab:
                setOnlyPersonas(!m_onlyPersonas);
                return true;
            case Qt::Key_Return:
            case Qt::Key_Enter:
                if (m_soon.isActive()) search();
                take(m_hits->currentId());
                return true;
            default:
                break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace chandung::gui
