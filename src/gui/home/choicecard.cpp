#include "gui/home/choicecard.h"

#include "gui/components/labels.h"
#include "gui/context.h"

#include <QHBoxLayout>

namespace chandung::gui {

ChoiceCard::ChoiceCard(Context& context, const QString& icon, const QString& title, const QString& sentence,
                       const QString& keys, QWidget* parent)
    : QPushButton(parent) {
    const Theme& theme = context.theme;
    setProperty("kind", QStringLiteral("row"));
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setAutoDefault(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::l);
    auto* picture = new QLabel;
    picture->setPixmap(theme.icon(icon, theme.colours().accent).pixmap(22));
    layout->addWidget(picture);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(makeLabel(theme, title, Type::BodyStrong));
    words->addWidget(makeText(theme, sentence, Type::Body, "second"));
    words->addStretch();
    layout->addLayout(words, 1);
    if (!keys.isEmpty()) layout->addWidget(makeTag(theme, keys, "badge"));
    for (QLabel* label : findChildren<QLabel*>()) label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize ChoiceCard::sizeHint() const {
    return layout()->totalSizeHint();
}

QSize ChoiceCard::minimumSizeHint() const {
    return layout()->totalMinimumSize();
}

int ChoiceCard::heightForWidth(int width) const {
    return layout()->totalHeightForWidth(width);
}

}  // namespace chandung::gui
