#pragma once

#include "chandung/app/card/avatar.h"
#include "chandung/app/data/journeyfigures.h"
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
enum class Layout { Card, Full, Comparison, Committee, Journey, Booklet };

/// Calm: tinted header. Bold: solid accent under white. Print: pure black on white, for one-bit printers and copiers.
enum class CardTheme { Calm, Bold, Print };

struct CardOptions {
    PageSize page = PageSize::A4;
    Orientation orientation = Orientation::Landscape;
    domain::Language language = domain::Language::En;
    CardTheme theme = CardTheme::Calm;
    QString company;  ///< brand
    QString author;
    QColor brandAccent;  ///< invalid: none; darkened where it could not be read
    QImage logo;         ///< null: none
    QString footerText;  ///< brand; a line of its own in every footer
    /// Names of the real people in a committee of kind case; without it their job titles stand alone.
    bool memberNames = false;
    /// Customers at the stages of journeys for which a table is counted.
    std::map<domain::Uuid, JourneyFigures> customers{};
    std::chrono::year_month_day today{};
};

/// What a document shows; an empty list means all there are. Named personas also choose: a journey layout takes theirs,
/// a committee layout those in which they are members.
struct Selection {
    std::vector<domain::Uuid> personas;
    std::vector<domain::Uuid> committees;
    std::vector<domain::Uuid> journeys;
    /// More than six named personas are compared in several tables instead of being refused.
    bool severalTables = false;
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
    /// How far a right-to-left line was moved from the beginning of its cell to its end.
    double shift = 0;
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
    std::vector<double> dash;  ///< lengths of ink and gap; empty: solid
    QRectF picture = {};       ///< of an icon: the square it stands in; it is not turned when its page is mirrored
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
    bool outline = false;  ///< black lines on white (theme Print)
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
    QString persona;            ///< whose page it is, or empty
    QString outline;            ///< what an outline entry for this page says; empty: no entry
    int outlineLevel = 0;       ///< 0 at the top
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

/// Any document. `comparison` with named personas puts those side by side, else it makes one comparison for each study
/// (two personas or more), in tables of at most six. A booklet has a cover, contents, cards, comparisons, committees,
/// journeys and one list of evidence, with page numbers and evidence numbers that run through.
/// Throws domain::Error: NothingToShow with the layout when there is nothing, with the layout and "6" when more than
/// six personas are named for a comparison that must not have several tables.
[[nodiscard]] Document layoutDocument(Layout layout, const Selection& selection, const domain::Bundle& bundle,
                                      const domain::Catalogue& catalogue, const Knowledge& knowledge,
                                      const CardOptions& options);

/// The name of a layout in files and on the command line: "card", "full", …
[[nodiscard]] const char* layoutCode(Layout layout);

}  // namespace chandung::app::card
