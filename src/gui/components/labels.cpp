#include "gui/components/labels.h"

#include <QFrame>
#include <QPlainTextEdit>
#include <QStyle>

namespace chandung::gui {

QLabel* makeLabel(const Theme& theme, const QString& text, Type type, const char* tone, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme.font(type));
    if (*tone != '\0') label->setProperty("tone", QString::fromLatin1(tone));
    return label;
}

QLabel* makeText(const Theme& theme, const QString& text, Type type, const char* tone, QWidget* parent) {
    QLabel* label = makeLabel(theme, text, type, tone, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

void setLook(QWidget* widget, const char* property, const QVariant& value) {
    if (widget->property(property) == value) return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QPushButton* makeButton(const QString& text, const char* kind, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    if (*kind != '\0') button->setProperty("kind", QString::fromLatin1(kind));
    return button;
}

QFrame* makeRule(QWidget* parent) {
    auto* rule = new QFrame(parent);
    rule->setProperty("rule", true);
    return rule;
}

QLabel* makeTag(const Theme& theme, const QString& text, const char* look, QWidget* parent) {
    QLabel* label = makeLabel(theme, text, Type::Caption, "", parent);
    label->setProperty("tag", QString::fromLatin1(look));
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return label;
}

void dressForm(const Theme& theme, QWidget* form) {
    for (QLabel* label : form->findChildren<QLabel*>()) {
        label->setTextFormat(Qt::PlainText);
        const QString name = label->objectName();
        if (name.endsWith(QLatin1String("TitleLabel"))) {
            label->setFont(theme.font(Type::Heading));
        } else if (name.endsWith(QLatin1String("HintLabel"))) {
            label->setFont(theme.font(Type::Label));
            setLook(label, "tone", QStringLiteral("hint"));
        } else {
            label->setFont(theme.font(Type::LabelMedium));
        }
    }
    for (QPlainTextEdit* edit : form->findChildren<QPlainTextEdit*>()) edit->setTabChangesFocus(true);
}

}  // namespace chandung::gui
