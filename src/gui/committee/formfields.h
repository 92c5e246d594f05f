#pragma once

#include "gui/context.h"

#include <QString>

class QLabel;
class QLayout;
class QLineEdit;
class QVBoxLayout;
class QWidget;

namespace chandung::gui {

/// A label with its field under it, as all forms of the committee and the journey have them.
QLabel* addField(Context& context, QVBoxLayout& column, const QString& label, QWidget* field);

/// A line edit with an object name and the spoken name of its label.
[[nodiscard]] QLineEdit* makeLine(const QString& name, const QString& spoken);

}  // namespace chandung::gui
