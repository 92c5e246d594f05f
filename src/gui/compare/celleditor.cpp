#include "gui/compare/celleditor.h"

#include "gui/components/evidencepopover.h"
#include "gui/persona/fieldblock.h"
#include "gui/persona/personadraft.h"
#include "gui/persona/statementevidence.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace chandung::gui {

namespace {
constexpr int leastWidth = 400;
constexpr int leastHeight = 96;
}  // namespace

CellEditor::CellEditor(Context& context, app::Workspace& workspace, const domain::Uuid& persona,
                       const domain::FieldDefinition& field, QWidget* parent)
    : QFrame(parent), m_context(context), m_draft(new PersonaDraft(this)) {
    setObjectName(QStringLiteral("cellEditor"));
    setFocusPolicy(Qt::NoFocus);
    m_draft->setWorkspace(&workspace);
    m_draft->load(persona);
    m_block = new FieldBlock(context, *m_draft, field, this);
    auto* scroll = new QScrollArea(this);
    auto* inner = new QWidget;
    inner->setProperty("pane", QStringLiteral("form"));
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(space::m, space::s, space::m, space::m);
    column->addWidget(m_block);
    column->addStretch(1);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(scroll);
    connect(m_block, &FieldBlock::leave, this, &CellEditor::close);
    connect(m_block, &FieldBlock::evidenceRequested, this, &CellEditor::openEvidence);
    connect(m_draft, &PersonaDraft::refreshed, this, [this] { m_block->refresh(); });
    connect(m_draft, &PersonaDraft::gone, this, &CellEditor::close);
    connect(
        qApp, &QApplication::focusChanged, this,
        [this](QWidget* /*old*/, QWidget* now) {
            const bool inside = !now || now == this || isAncestorOf(now) || now->window() != window();
            if (!inside && !m_popover) close();
        },
        Qt::QueuedConnection);
}

CellEditor::~CellEditor() {
    // The inputs lose their focus while they go: nobody is to hear of it.
    m_draft->disconnect(this);
    m_draft->disconnect(m_block);
}

void CellEditor::openOver(const QRect& cell) {
    m_cell = cell;
    show();
    raise();
    place();
    m_block->focusField();
}

void CellEditor::place() {
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    const int width = qMin(room.width(), qMax(leastWidth, m_cell.width()));
    QWidget* inner = m_block->parentWidget();
    const int wanted = inner->layout()->hasHeightForWidth() ? inner->layout()->totalHeightForWidth(width)
                                                            : inner->layout()->totalSizeHint().height();
    const int height = qMin(room.height(), qMax(leastHeight, wanted + 4));
    const int left = qBound(room.left(), m_cell.left(), room.right() - width);
    const int top = qBound(room.top(), m_cell.top(), qMax(room.top(), room.bottom() - height));
    setGeometry(left, top, width, height);
}

void CellEditor::close() {
    if (std::exchange(m_closing, true)) return;
    m_block->commit();
    m_draft->keep();
    hide();
    deleteLater();
    Q_EMIT closed();
}

bool CellEditor::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest && isVisible() && !m_closing) place();
    return QFrame::event(event);
}

void CellEditor::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.colours().surface);
    painter.setPen(QPen(m_context.theme.colours().accent, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void CellEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void CellEditor::openEvidence(FieldBlock* block, int row, const QRect& mark) {
    if (m_popover) return;
    m_popover =
        openStatementEvidence(m_context, *m_draft->workspace(), m_draft->persona().studyId, *block, row, mark, this);
}

}  // namespace chandung::gui
