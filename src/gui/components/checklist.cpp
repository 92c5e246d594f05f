#include "gui/components/checklist.h"

#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "gui/components/checkdelegate.h"
#include "gui/components/labels.h"
#include "gui/context.h"

#include <QHBoxLayout>
#include <QListView>
#include <QResizeEvent>
#include <QStandardItemModel>

namespace chandung::gui {

using Role = CheckDelegate::Role;

Checklist::Checklist(Context& context, QWidget* parent)
    : QFrame(parent), m_context(context), m_model(new QStandardItemModel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 10);
    layout->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(4, 0, 4, 0);
    top->addWidget(makeLabel(context.theme, tr("This step"), Type::BodyStrong));
    top->addStretch();
    m_state = makeLabel(context.theme, QString(), Type::Label, "warn");
    top->addWidget(m_state);
    layout->addLayout(top);
    m_view = new QListView(this);
    m_view->setObjectName(QStringLiteral("checkList"));
    m_view->setAccessibleName(tr("What this step needs"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CheckDelegate(context.theme, this));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setProperty("clear", true);
    layout->addWidget(m_view);
    m_view->installEventFilter(this);
    const auto go = [this](const QModelIndex& index) {
        if (const QString place = index.data(Role::PlaceRole).toString(); !place.isEmpty()) Q_EMIT jump(place);
    };
    connect(m_view, &QListView::clicked, this, go);
    connect(m_view, &QListView::activated, this, go);
}

void Checklist::addRow(const domain::CheckItem& item) {
    auto* row = new QStandardItem(app::messageFor(item));
    row->setData(item.done, Role::DoneRole);
    row->setData(item.needed, Role::NeededRole);
    row->setData(app::toQt(item.place), Role::PlaceRole);
    const QString state = item.done ? tr("done") : item.needed ? tr("needed") : tr("helps later");
    row->setData(QStringLiteral("%1, %2").arg(row->text(), state), Qt::AccessibleTextRole);
    m_model->appendRow(row);
}

void Checklist::setItems(const std::vector<domain::CheckItem>& items) {
    const int current = m_view->currentIndex().row();
    m_model->clear();
    int missing = 0;
    for (const auto& item : items) {
        if (!item.needed) continue;
        addRow(item);
        if (!item.done) ++missing;
    }
    bool section = false;
    for (const auto& item : items) {
        if (item.needed) continue;
        if (!section) {
            auto* row = new QStandardItem(tr("Helps later"));
            row->setData(true, Role::SectionRole);
            row->setFlags(Qt::NoItemFlags);
            m_model->appendRow(row);
            section = true;
        }
        addRow(item);
    }
    if (current >= 0) m_view->setCurrentIndex(m_model->index(qMin(current, m_model->rowCount() - 1), 0));
    m_state->setText(missing > 0 ? tr("%n missing", nullptr, missing) : tr("Complete"));
    setLook(m_state, "tone", missing > 0 ? QStringLiteral("warn") : QStringLiteral("ok"));
    fitHeight();
}

void Checklist::fitHeight() {
    int height = 4;
    for (int row = 0; row < m_model->rowCount(); ++row) height += m_view->sizeHintForRow(row);
    m_view->setFixedHeight(qMax(30, height));
}

bool Checklist::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize &&
        static_cast<QResizeEvent*>(event)->size().width() != static_cast<QResizeEvent*>(event)->oldSize().width()) {
        m_view->doItemsLayout();
        fitHeight();
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace chandung::gui
