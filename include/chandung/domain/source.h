#pragma once

#include "chandung/domain/codes.h"
#include "chandung/domain/uuid.h"

#include <string>
#include <vector>

namespace chandung::domain {

/// Where knowledge comes from (step 2).
struct Source {
    Uuid id;
    Uuid studyId;  ///< null: belongs to no study
    SourceKind kind = SourceKind::Interview;
    std::string title;
    std::string date;  ///< YYYY, YYYY-MM, YYYY-MM-DD or empty
    std::string collectedBy;
    std::string sample;  ///< "6 people"
    std::string method;
    Consent consent = Consent::NotNeeded;
    std::string link;  ///< shown as text, never opened without asking
    int trust = 3;     ///< 1 (hardly) – 5 (fully)
    std::string notes;
    std::string text;  ///< the transcript, reviews or posts that observations are filed from

    bool operator==(const Source&) const = default;
};

/// One quote, fact or figure from a source.
struct Observation {
    Uuid id;
    Uuid sourceId;
    std::string text;
    std::string saidBy;  ///< a role, not private data
    std::vector<std::string> tags;
    std::string field;  ///< the catalogue field it speaks to, or empty

    bool operator==(const Observation&) const = default;
};

}  // namespace chandung::domain
