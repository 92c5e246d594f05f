#include "gui/persona/grouppane.h"

#include "chandung/app/text.h"
#include "gui/components/editgate.h"
#include "gui/components/labels.h"
#include "gui/persona/groupdelegate.h"
#include "gui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace chandung::gui {

GroupPane::GroupPane(Context& context, QWidget* parent)
    : QFrame(parent), m_context(context), m_find(new QLineEdit(this)), m_view(new QListView(this)) {
    setMinimumWidth(168);
    setMaximumWidth(280);
    m_find->setObjectName(QStringLiteral("findFieldLineEdit"));
    m_find->setPlaceholderText(tr("Find a field"));
    m_find->setAccessibleName(tr("Find a field"));
    QAction* clear = m_find->addAction(context.theme.icon(QStringLiteral("close")), QLineEdit::TrailingPosition);
    clear->setText(tr("Clear"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, m_find, &QLineEdit::clear);
    connect(m_find, &QLineEdit::textChanged, clear,
            [clear](const QString& text) { clear->setVisible(!text.isEmpty()); });
    m_find->addAction(context.theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition)
        ->setText(m_find->accessibleName());
    m_find->installEventFilter(this);
    m_view->setObjectName(QStringLiteral("groupListView"));
    m_view->setAccessibleName(tr("Groups of fields"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new GroupDelegate(context.theme, this));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setProperty("clear", true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setSpacing(0);
    m_view->installEventFilter(this);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 6);
    top->addWidget(m_find);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    QPushButton* own = makeButton(tr("Field of your own…"), "link", this);
    own->setObjectName(QStringLiteral("ownFieldButton"));
    markEditing(own);
    own->setIcon(context.theme.icon(QStringLiteral("plus"), context.theme.colours().accent));
    QPushButton* versions = makeButton(tr("Versions"), "link", this);
    versions->setObjectName(QStringLiteral("versionsButton"));
    versions->setIcon(context.theme.icon(QStringLiteral("history"), context.theme.colours().accent));
    auto* bottom = new QVBoxLayout;
    bottom->setContentsMargins(12, 6, 8, 8);
    bottom->setSpacing(2);
    bottom->addWidget(versions, 0, Qt::AlignLeft);
    bottom->addWidget(own, 0, Qt::AlignLeft);
    layout->addLayout(bottom);
    connect(versions, &QPushButton::clicked, this, &GroupPane::versionsWanted);
    connect(own, &QPushButton::clicked, this, &GroupPane::ownFieldWanted);
    connect(m_find, &QLineEdit::textChanged, this, &GroupPane::find);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!m_quiet && !m_model.isFiltered()) take(index, false);
    });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (m_model.isFiltered()) take(index, true);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { setCurrent(m_current); });
}

void GroupPane::setCurrent(const std::string& group) {
    m_current = group;
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    if (m_model.isFiltered())
        m_view->setCurrentIndex(m_model.index(0));
    else if (const int row = m_model.rowOf(group); row >= 0)
        m_view->setCurrentIndex(m_model.index(row));
    else if (group.empty())
        m_view->setCurrentIndex({});
}

std::optional<std::string> GroupPane::neighbour(int by) const {
    const int row = m_model.rowOf(m_current) + by;
    if (m_model.isFiltered() || row < 0 || row >= m_model.rowCount()) return std::nullopt;
    return app::fromQt(m_model.index(row).data(GroupModel::GroupRole).toString());
}

void GroupPane::find(const QString& text) {
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    m_model.setFilter(text);
}

void GroupPane::take(const QModelIndex& index, bool enter) {
    if (!index.isValid()) return;
    const QString group = index.data(GroupModel::GroupRole).toString();
    const QString field = index.data(GroupModel::FieldRole).toString();
    m_current = app::fromQt(group);
    if (!field.isEmpty()) m_find->clear();
    Q_EMIT chosen(group, field, enter);
}

void GroupPane::paintEvent(QPaintEvent*) {
    const Colours& colours = m_context.theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), colours.sunken);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.line2);
}

bool GroupPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() == Qt::NoModifier) {
        take(m_view->currentIndex(), true);
        return true;
    }
    if (watched == m_find && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) &&
        key->modifiers() == Qt::NoModifier) {
        const int row = m_view->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1);
        if (row >= 0 && row < m_model.rowCount()) m_view->setCurrentIndex(m_model.index(row));
        return true;
    }
    if (watched == m_find && key->key() == Qt::Key_Escape && !m_find->text().isEmpty()) {
        m_find->clear();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace chandung::gui
