#pragma once

#include "chandung/app/card/carddocument.h"

#include <QColor>
#include <QImage>
#include <QString>

namespace chandung::app {

class Workspace;

/// The keys of a workspace's settings that its pages follow.
namespace brandkey {
inline constexpr const char* company = "brand.company";
inline constexpr const char* accent = "brand.accent";  ///< "#rrggbb"
inline constexpr const char* footer = "brand.footer";
inline constexpr const char* logo = "brand.logo";    ///< id of an Image
inline constexpr const char* theme = "brand.theme";  ///< "calm", "bold", "print"
inline constexpr const char* author = "author";
}  // namespace brandkey

/// What a workspace's pages carry of their company.
struct Brand {
    QString company;
    QString footer;
    QColor accent;  ///< invalid: none
    QImage logo;    ///< null: none
    card::CardTheme theme = card::CardTheme::Calm;
};

[[nodiscard]] Brand brandOf(const Workspace& workspace);

/// The code of a theme, and back; an unknown one is calm.
[[nodiscard]] const char* themeCode(card::CardTheme theme);
[[nodiscard]] card::CardTheme themeFromCode(const QString& code);

/// What pages of this workspace begin with: today, its brand and author; `fallbackAuthor` where it names none.
[[nodiscard]] card::CardOptions cardOptionsOf(const Workspace& workspace, domain::Language language,
                                              const QString& fallbackAuthor = {});

/// Takes the brand away from pages, or puts it on.
void setBrand(card::CardOptions& options, const Brand& brand);

/// The accent as it is printed: darkened until it can be read on white and on its own tint.
[[nodiscard]] QColor printedAccent(const QColor& accent);
/// Contrast on white, 1–21.
[[nodiscard]] double contrastOnWhite(const QColor& colour);

/// A picture as a logo is kept: PNG, its empty border cropped away, at most 800 × 400 pixels. Null bytes when it is
/// empty.
[[nodiscard]] domain::Image logoFrom(const QImage& picture);

}  // namespace chandung::app
