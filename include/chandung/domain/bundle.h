#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/committee.h"
#include "chandung/domain/guide.h"
#include "chandung/domain/image.h"
#include "chandung/domain/insight.h"
#include "chandung/domain/journey.h"
#include "chandung/domain/persona.h"
#include "chandung/domain/source.h"
#include "chandung/domain/study.h"

#include <vector>

namespace chandung::domain {

/// The fields and groups that a marketer added to a workspace.
struct OwnCatalogue {
    std::vector<FieldGroup> groups;
    std::vector<FieldDefinition> fields;
};

/// Which source an imported table belongs to.
struct TableSource {
    Uuid id;        ///< the dataset's
    Uuid sourceId;  ///< null: none
};

/// A whole workspace but its datasets and attachments, in memory: what the interchange format carries, and what the
/// card needs to look things up.
struct Bundle {
    std::vector<Study> studies;
    std::vector<Source> sources;
    std::vector<Observation> observations;
    std::vector<Insight> insights;
    std::vector<Segment> segments;
    std::vector<Persona> personas;
    std::vector<Committee> committees;
    std::vector<Journey> journeys;
    std::vector<Plan> plans;
    std::vector<Image> images;
    std::vector<FieldGroup> ownGroups;
    std::vector<FieldDefinition> ownFields;
    std::vector<Guide> guides;
    std::vector<TableSource> tables;  ///< to look up what cites a table; not part of the interchange format

    /// How many things it holds, own groups and fields not counted.
    [[nodiscard]] std::size_t size() const {
        return studies.size() + sources.size() + observations.size() + insights.size() + segments.size() +
               personas.size() + committees.size() + journeys.size() + plans.size() + images.size() + guides.size();
    }
};

/// The element with this id, or nothing.
template <class T>
[[nodiscard]] const T* findById(const std::vector<T>& list, const Uuid& id) {
    for (const T& item : list)
        if (item.id == id) return &item;
    return nullptr;
}

}  // namespace chandung::domain
