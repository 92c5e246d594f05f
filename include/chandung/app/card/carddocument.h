#pragma once

#include "chandung/app/card/avatar.h"
#include "chandung/app/knowledge.h"
#include "chandung/domain/bundle.h"

#include <QColor>
#include <QImage>
#include <QPageLayout>
#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <chrono>
#include <map>
#include <memory>
#include <variant>
#include <vector>

namespace chandung::app::card {

/// All lengths are points (1/72 inch), the origin is the top left corner of the page.

enum class PageSize { A4, Letter, A3 };
enum class Orientation { Landscape, Portrait };

struct CardOptions {
    PageSize page = PageSize::A4;
    Orientation orientation = Orientation::Landscape;
    domain::Language language = domain::Language::En;
    QString company;  ///< brand
    QString author;
    QColor brandAccent;  ///< invalid: none
    QImage logo;         ///< null: none
    std::chrono::year_month_day today{};
};

/// What a mark on the page stands for, so that a click leads to the field and tests can look.
struct ItemRole {
    QString block;  ///< "header", "goals", "journey", "footer", "evidence", …
    QString field;  ///< catalogue key, or empty
};

enum class Face { Regular, Italic, Bold, BoldItalic };

struct TextItem {
    QString text;      ///< one line
    QPointF baseline;  ///< left end of the baseline (right end for right-to-left text)
    Face face = Face::Regular;
    double size = 9;      ///< pt
    double tracking = 0;  ///< pt
    QColor colour;
    QRectF box;  ///< the line box: width as measured, height = leading
};
struct RectItem {
    QRectF rect;
    double radius = 0;
    QColor fill;    ///< invalid: none
    QColor stroke;  ///< invalid: none
    double width = 0;
};
struct PathItem {
    QPainterPath path;
    QColor fill;
    QColor stroke;
    double width = 0;
};
struct ImageItem {
    QImage image;
    QRectF rect;
    double radius = 0;
    QPainterPath clip;  ///< empty: the rect with its radius
};
/// A drawn face, clipped to its tile.
struct AvatarItem {
    AvatarLook look;
    QColor accent;
    QRectF rect;
    QPainterPath clip;
};

struct Item {
    std::variant<TextItem, RectItem, PathItem, ImageItem, AvatarItem> shape;
    ItemRole role;
};

struct Block {
    ItemRole role;
    QRectF rect;  ///< what it covers; blocks of one page do not overlap
};

struct Page {
    QSizeF size;
    std::vector<Item> items;    ///< in painting order
    std::vector<Block> blocks;  ///< in reading order
    QString persona;            ///< for the outline
};

/// A laid-out document: the same for preview, PDF, PNG and printer.
struct Document {
    QString title;
    QString author;
    domain::Language language = domain::Language::En;
    std::vector<Page> pages;
};

/// Lays out the card of one persona: page 1 as drawn, then as many pages as overflow and evidence need. `bundle` is
/// looked up for the study, segment, sources, observations, insights, journey and photo.
[[nodiscard]] Document layoutCard(const domain::Persona& persona, const domain::Bundle& bundle,
                                  const domain::Catalogue& catalogue, const Knowledge& knowledge,
                                  const CardOptions& options);

/// The cards of several personas, one behind the other, each with its own page numbers.
[[nodiscard]] Document layoutCards(const std::vector<domain::Persona>& personas, const domain::Bundle& bundle,
                                   const domain::Catalogue& catalogue, const Knowledge& knowledge,
                                   const CardOptions& options);

}  // namespace chandung::app::card
