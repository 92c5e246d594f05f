#pragma once

#include <QPushButton>

namespace chandung::gui {

struct Context;

/// A large button of the first start: picture, title, one sentence, its shortcut.
class ChoiceCard : public QPushButton {
    Q_OBJECT

public:
    ChoiceCard(Context& context, const QString& icon, const QString& title, const QString& sentence,
               const QString& keys, QWidget* parent = nullptr);

    /// A button asks its layout: the sentence may wrap.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
};

}  // namespace chandung::gui
