#pragma once

#include "app/card/header.h"

namespace chandung::app::card {

/// Name, label, sub line, facts and chips, under each other; empty lines close up.
struct IdentityPart {
    Sheet sheet;
    double height = 0;
};
[[nodiscard]] IdentityPart layoutIdentity(const HeaderContent& header, double width, const Setting& setting,
                                          Carried& carried);

/// The quote with its source; without a quote the story's first sentences.
struct VoicePart {
    Sheet sheet;
    double height = 0;
    double top = 9;  ///< where it begins in the landscape header
};
[[nodiscard]] VoicePart layoutVoice(const HeaderContent& header, double width, const Setting& setting, Carried& carried,
                                    bool portrait = false);

/// Share and coverage, side by side (landscape; closer, then under each other when that is too wide) or under each
/// other.
struct StatsPart {
    Sheet sheet;
    double width = 0;
    double height = 0;
};
[[nodiscard]] StatsPart layoutStats(const HeaderContent& header, double width, const Setting& setting,
                                    bool stacked = false);

/// The flat tile under the picture with the header's left corners.
void drawTile(Sheet& sheet, const QRectF& tile, const Setting& setting, bool muted, bool roundBottom = true);

/// How many statements are backed, as a pill that is filled so far.
void drawPill(Sheet& sheet, const QRectF& pill, const domain::Coverage& coverage, const Setting& setting);

/// A row of chips; returns how many found room.
std::size_t drawChips(Sheet& sheet, const std::vector<Fact>& chips, double y, double width, const Setting& setting);

}  // namespace chandung::app::card
