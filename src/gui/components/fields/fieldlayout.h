#pragma once

#include <QWidget>

#include <initializer_list>

class QHBoxLayout;

namespace chandung::gui {

/// Widths of inputs, by what they hold; in device-independent pixels.
namespace fieldWidth {
inline constexpr int column = 844;  ///< no text is wider
inline constexpr int longLine = 844;
inline constexpr int line = 420;
inline constexpr int choice = 320;
inline constexpr int number = 120;
inline constexpr int amount = 148;
inline constexpr int unit = 96;
}  // namespace fieldWidth

/// Puts inputs side by side from the left edge of a field editor; the first one grows to `widest`.
QHBoxLayout* fieldRow(QWidget* editor, std::initializer_list<QWidget*> inputs, int widest);

}  // namespace chandung::gui
