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
    m_second = makeButton(QString(), "compact", this);
    m_close = new QToolButton(this);
    m_close->setIcon(context.theme.icon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_second);
    layout->addWidget(m_close);
    connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
    connect(m_second, &QPushButton::clicked, this, &Banner::secondPressed);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void Banner::setClosable(bool closable) {
    m_close->setVisible(closable);
}

void Banner::show(Grade grade, const QString& text, const QString& button, const QString& second) {
    const Colours& c = m_context.theme.colours();
    const char* const looks[] = {"info", "warn", "err"};
    const QColor inks[] = {c.info, c.warn, c.err};
    const auto at = static_cast<std::size_t>(grade);
    setLook(this, "banner", QString::fromLatin1(looks[at]));
    m_icon->setPixmap(m_context.theme.icon(QString::fromLatin1(looks[at]), inks[at]).pixmap(16));
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    setAccessibleName(text);
    QFrame::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}  // namespace chandung::gui
