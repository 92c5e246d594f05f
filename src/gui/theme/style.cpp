#include "gui/theme/style.h"

#include "gui/theme/comboname.h"
#include "gui/theme/inputs.h"
#include "gui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace chandung::gui {

namespace {

constexpr int ringGap = 3;  ///< 1 px free, 2 px line

}  // namespace

Style::Style(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme), m_inputs(new Inputs(this)) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    if (element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    // Controls wear the ring outside (drawControl); only cells of lists and tables have an inner frame.
    if (!qobject_cast<const QAbstractItemView*>(widget)) return;
    painter->save();
    painter->setPen(QPen(m_theme.colours().accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(option->rect).adjusted(1, 1, -1, -1));
    painter->restore();
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    if (element != CE_FocusFrame) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.colours().accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 8, 8);
    painter->restore();
}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    m_inputs->watch(widget);
    auto* combo = qobject_cast<QComboBox*>(widget);
    if (combo && !combo->findChild<ComboName*>(QString(), Qt::FindDirectChildrenOnly)) new ComboName(combo);
    if (!combo || !combo->toolTip().isEmpty()) return;
    const auto tell = [combo](const QString& text) {
        combo->setToolTip(Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text);
    };
    tell(combo->currentText());
    QObject::connect(combo, &QComboBox::currentTextChanged, combo, tell);
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const {
    if (icon == SP_ToolBarHorizontalExtensionButton || icon == SP_ToolBarVerticalExtensionButton)
        return m_theme.icon(QStringLiteral("more"));
    if (icon == SP_LineEditClearButton) return m_theme.icon(QStringLiteral("close"));
    return QProxyStyle::standardIcon(icon, option, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_FocusFrameHMargin:
        case PM_FocusFrameVMargin:
            return ringGap;
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
            return 0;
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
            return 16;
        case PM_SplitterWidth:
            return 7;
        case PM_ToolTipLabelFrameWidth:
            return 4;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const {
    switch (hint) {
        case SH_DialogButtonBox_ButtonsHaveIcons:
        case SH_UnderlineShortcut:
        case SH_Widget_Animation_Duration:
        case SH_EtchDisabledText:
            return 0;
        case SH_ComboBox_Popup:
            return 0;
        case SH_FocusFrame_AboveWidget:  // the ring may stand out of a tight parent
            return 1;
        default:
            return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

}  // namespace chandung::gui
