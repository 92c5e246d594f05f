#include "gui/theme/inputs.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QStylePainter>
#include <QTextEdit>
#include <QToolButton>
#include <QToolTip>

namespace chandung::gui {

namespace {

constexpr int beside = 2;  ///< that Qt leaves free on each side of a line edit's text

// The options of a control are filled in by itself alone.
struct OpenLine : QLineEdit {
    using QLineEdit::initStyleOption;
};
struct OpenBox : QComboBox {
    using QComboBox::initStyleOption;
};

QStyleOptionFrame optionOf(const QLineEdit* line) {
    QStyleOptionFrame option;
    (line->*&OpenLine::initStyleOption)(&option);
    return option;
}

QStyleOptionComboBox optionOf(const QComboBox* box) {
    QStyleOptionComboBox option;
    (box->*&OpenBox::initStyleOption)(&option);
    return option;
}

QRect textRect(const QLineEdit* line, const QStyleOptionFrame& option) {
    QRect rect = line->style()->subElementRect(QStyle::SE_LineEditContents, &option, line) - line->textMargins();
    for (const QToolButton* action : line->findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!action->isVisible()) continue;
        if (action->x() > line->width() / 2)
            rect.setRight(qMin(rect.right(), action->x()));
        else
            rect.setLeft(qMax(rect.left(), action->geometry().right()));
    }
    return rect.adjusted(beside, 0, -beside, 0);
}

QRect textRect(const QComboBox* box, const QStyleOptionComboBox& option) {
    QRect rect = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    if (!option.currentIcon.isNull()) rect.setLeft(rect.left() + option.iconSize.width() + 2 * beside);
    return rect;  // a box that is as wide as its text asks for shows all of it
}

template <class Input>
bool isWider(const Input* input, const QString& text) {
    return input->fontMetrics().horizontalAdvance(text) > textRect(input, optionOf(input)).width();
}

/// The beginning of the value, while nobody writes in it.
void paintShort(QLineEdit* line) {
    QStyleOptionFrame option = optionOf(line);
    QStylePainter painter(line);
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, option);
    const QRect rect = textRect(line, option);
    painter.setFont(line->font());
    painter.drawItemText(rect, static_cast<int>(QStyle::visualAlignment(line->layoutDirection(), line->alignment())),
                         line->palette(), line->isEnabled(),
                         line->fontMetrics().elidedText(line->displayText(), Qt::ElideRight, rect.width()),
                         QPalette::Text);
}

void paintShort(QComboBox* box) {
    QStyleOptionComboBox option = optionOf(box);
    option.currentText =
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, textRect(box, option).width());
    QStylePainter painter(box);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

/// Under X11 a text field would take these for the end of the line and for deleting to it; they export and find.
bool isOfTheProgram(const QKeyEvent* key) {
    return key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_E || key->key() == Qt::Key_K);
}

bool isTextInput(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
           qobject_cast<const QTextEdit*>(widget);
}

}  // namespace

void Inputs::watch(QWidget* input) {
    if (isTextInput(input) || qobject_cast<QComboBox*>(input)) input->installEventFilter(this);
}

bool Inputs::isTooLong(const QWidget* input) {
    if (const auto* line = qobject_cast<const QLineEdit*>(input)) return isWider(line, line->displayText());
    if (const auto* box = qobject_cast<const QComboBox*>(input))
        return !box->isEditable() && isWider(box, box->currentText());
    return false;
}

bool Inputs::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::ShortcutOverride:
            if (!isTextInput(qobject_cast<QWidget*>(watched)) || !isOfTheProgram(static_cast<QKeyEvent*>(event))) break;
            event->ignore();
            return true;
        case QEvent::Paint:
            if (auto* line = qobject_cast<QLineEdit*>(watched); line && !line->hasFocus() && isTooLong(line)) {
                paintShort(line);
                return true;
            }
            if (auto* box = qobject_cast<QComboBox*>(watched); box && isTooLong(box)) {
                paintShort(box);
                return true;
            }
            break;
        case QEvent::ToolTip:
            if (auto* line = qobject_cast<QLineEdit*>(watched); line && line->toolTip().isEmpty() && isTooLong(line)) {
                // What the marketer wrote is never taken for rich text.
                QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                                   QStringLiteral("<span>%1</span>").arg(line->displayText().toHtmlEscaped()), line);
                return true;
            }
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace chandung::gui
