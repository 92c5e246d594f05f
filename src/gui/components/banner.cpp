#include "gui/components/banner.h"

#include "gui/components/labels.h"
#include "gui/context.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QToolButton>

namespace chandung::gui {

Banner::Banner(Context& context, QWidget* parent) : QFrame(parent), m_context(context) {
    setObjectName(QStringLiteral("banner"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 7, 8, 7);
    layout->setSpacing(10);
    m_icon = new QLabel(this);
    m_text = makeText(context.theme, QString(), Type::Body);
    m_text->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    m_button = makeButton(QString(), "compact", this);
    auto* close = new QToolButton(this);
    close->setIcon(context.theme.icon(QStringLiteral("close")));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(close);
    connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void Banner::show(Grade grade, const QString& text, const QString& button) {
    const Colours& c = m_context.theme.colours();
    const char* const looks[] = {"info", "warn", "err"};
    const QColor inks[] = {c.info, c.warn, c.err};
    const auto at = static_cast<std::size_t>(grade);
    setLook(this, "banner", QString::fromLatin1(looks[at]));
    m_icon->setPixmap(m_context.theme.icon(QString::fromLatin1(looks[at]), inks[at]).pixmap(16));
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(text);
    QFrame::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}  // namespace chandung::gui
