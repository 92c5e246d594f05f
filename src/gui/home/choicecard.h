#pragma once

#include <QPushButton>

namespace chandung::gui {

struct Context;

/// A large button of the first start: picture, title, one sentence, its shortcut.
class ChoiceCard : public QPushButton {
    Q_OBJECT

public:
    ChoiceCard(Context& context, const QString& icon, const QString& title, const QString& sentence, const QString& keys, QWidget* parent = nullptr);
};

}  // namespace chandung::gui
