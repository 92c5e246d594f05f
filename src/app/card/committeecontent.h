#pragma once

#include "app/card/content.h"
#include "app/card/job.h"

namespace chandung::app::card {

/// One card of the map: a member, or the roles that nobody fills.
struct SeatContent {
    std::vector<domain::Role> roles;
    QString role;   ///< the roles' names
    QString name;   ///< persona, job title, or name
    QString title;  ///< second line
    domain::Stance stance = domain::Stance::Unknown;
    int influence = 0;
    bool open = false;
    QImage photo;
    std::optional<AvatarLook> face;
    QColor accent;
    std::vector<std::pair<QString, QString>> lines;  ///< key and text, in order
    std::size_t bold = 0;                            ///< which of them is the next step; past the end: none
};

struct CommitteeContent {
    QString title;
    QString sub;
    QString decision;
    std::vector<std::pair<QString, QString>> facts;
    QString reading;
    std::vector<SeatContent> left;   ///< those who start, advise and use
    std::vector<SeatContent> right;  ///< those who decide and release; the strongest first
    std::vector<SeatContent> more;   ///< for whom the map has no place
};
[[nodiscard]] CommitteeContent collectCommittee(const domain::Committee& committee, const Job& job, std::size_t places);

}  // namespace chandung::app::card
