#include "gui/journey/touchpointeditor.h"

#include "chandung/app/text.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

namespace {

const char* const physicalKind = "physical";

}  // namespace

TouchpointEditor::TouchpointEditor(Context& context, QWidget* parent) : QFrame(parent), m_context(context) {
    setObjectName(QStringLiteral("touchpointEditor"));
    setProperty("box", true);
    setAutoFillBackground(true);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
    setFocusPolicy(Qt::StrongFocus);
}

void TouchpointEditor::showKind(QToolButton* button, bool physical) {
    button->setProperty(physicalKind, physical);
    button->setText(physical ? QStringLiteral("□") : QStringLiteral("○"));
    button->setToolTip(physical ? tr("Physical. Press to make it digital (Ctrl+Space)")
                                : tr("Digital. Press to make it physical (Ctrl+Space)"));
    button->setAccessibleName(button->toolTip());
}

void TouchpointEditor::toggle(QToolButton* button) {
    showKind(button, !button->property(physicalKind).toBool());
    Q_EMIT edited();
}

void TouchpointEditor::addLine(const domain::Touchpoint& touchpoint) {
    auto* kind = new QToolButton(this);
    kind->setFocusPolicy(Qt::NoFocus);
    auto* name = new QLineEdit(toQt(touchpoint.name), this);
    name->setObjectName(QStringLiteral("touchpointLineEdit"));
    name->setAccessibleName(tr("Touchpoint %1").arg(m_lines.size() + 1));
    name->setPlaceholderText(tr("Next touchpoint"));
    name->installEventFilter(this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(kind);
    row->addWidget(name, 1);
    m_layout->insertLayout(static_cast<int>(m_lines.size()), row);
    m_lines.push_back({kind, name});
    showKind(kind, touchpoint.kind == domain::TouchpointKind::Physical);
    connect(kind, &QToolButton::clicked, this, [this, kind] { toggle(kind); });
    connect(name, &QLineEdit::textEdited, this, [this, name] {
        // There is always an empty line for the next.
        if (name == m_lines.back().name && !name->text().isEmpty()) {
            addLine({});
            growTo();
        }
        Q_EMIT edited();
    });
}

void TouchpointEditor::growTo() {
    const int wanted = sizeHint().height();
    if (height() < wanted) resize(width(), wanted);
}

void TouchpointEditor::setTouchpoints(const std::vector<domain::Touchpoint>& touchpoints) {
    if (!m_lines.empty() && touchpoints == this->touchpoints()) return;
    for (const Line& line : m_lines) {
        line.kind->deleteLater();
        line.name->deleteLater();
    }
    while (m_layout->count() > 1) delete m_layout->takeAt(0);
    m_lines.clear();
    for (const domain::Touchpoint& touchpoint : touchpoints) addLine(touchpoint);
    addLine({});
    setFocusProxy(m_lines.back().name);
    growTo();
}

std::vector<domain::Touchpoint> TouchpointEditor::touchpoints() const {
    std::vector<domain::Touchpoint> touchpoints;
    for (const Line& line : m_lines) {
        const QString name = line.name->text().trimmed();
        if (name.isEmpty()) continue;
        const bool physical = line.kind->property(physicalKind).toBool();
        touchpoints.push_back(
            {fromQt(name), physical ? domain::TouchpointKind::Physical : domain::TouchpointKind::Digital});
    }
    return touchpoints;
}

bool TouchpointEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const auto at =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& line) { return line.name == watched; });
    if (at == m_lines.end()) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto goTo = [](const Line& line) { line.name->setFocus(Qt::OtherFocusReason); };
    if (event->type() == QEvent::ShortcutOverride) {
        // Undo goes to the workspace, not to the line.
        const bool undo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (undo) event->ignore();
        return undo;
    }
    switch (key->key()) {
        case Qt::Key_Space:
            if ((key->modifiers() & Qt::ControlModifier) == 0) break;
            toggle(at->kind);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (at->name->text().isEmpty() || at + 1 == m_lines.end())
                Q_EMIT left();
            else
                goTo(*(at + 1));
            return true;
        case Qt::Key_Escape:
            Q_EMIT left();
            return true;
        case Qt::Key_Up:
            if (at != m_lines.begin()) goTo(*(at - 1));
            return true;
        case Qt::Key_Down:
            if (at + 1 != m_lines.end()) goTo(*(at + 1));
            return true;
        default:
            break;
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace chandung::gui
