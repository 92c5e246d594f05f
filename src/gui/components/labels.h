#pragma once

#include "gui/theme/theme.h"

#include <QLabel>
#include <QPushButton>

class QFrame;

namespace chandung::gui {

/// Plain-text label in a type of the scale; `tone` is "", "second", "hint", "warn", "err", "ok" or "accent".
[[nodiscard]] QLabel* makeLabel(const Theme& theme, const QString& text, Type type, const char* tone = "",
                                QWidget* parent = nullptr);

/// The same, wrapping.
[[nodiscard]] QLabel* makeText(const Theme& theme, const QString& text, Type type, const char* tone = "",
                               QWidget* parent = nullptr);

/// Sets a property that the style sheet looks at, and applies it.
void setLook(QWidget* widget, const char* property, const QVariant& value);

/// `kind` is "", "primary", "danger", "compact" or "link".
[[nodiscard]] QPushButton* makeButton(const QString& text, const char* kind, QWidget* parent = nullptr);

/// A 1 px separator.
[[nodiscard]] QFrame* makeRule(QWidget* parent = nullptr);

/// A tag: "neutral", "warn" or "badge".
[[nodiscard]] QLabel* makeTag(const Theme& theme, const QString& text, const char* look, QWidget* parent = nullptr);

/// Makes every label of a form what it is: plain text; labels named …TitleLabel headings, …HintLabel hints, all others
/// field labels.
void dressForm(const Theme& theme, QWidget* form);

}  // namespace chandung::gui
