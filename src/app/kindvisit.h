#pragma once

#include "chandung/domain/bundle.h"
#include "chandung/domain/dataset.h"
#include "chandung/storage/workspacestore.h"

namespace chandung::app {

template <class T>
struct TypeTag {
    using Type = T;
};

/// Calls `visit` with the domain type of a kind.
template <class Visit>
void visitKind(storage::EntityKind kind, Visit visit) {
    switch (kind) {
        case storage::EntityKind::Study:
            return visit(TypeTag<domain::Study>{});
        case storage::EntityKind::Source:
            return visit(TypeTag<domain::Source>{});
        case storage::EntityKind::Observation:
            return visit(TypeTag<domain::Observation>{});
        case storage::EntityKind::Insight:
            return visit(TypeTag<domain::Insight>{});
        case storage::EntityKind::Segment:
            return visit(TypeTag<domain::Segment>{});
        case storage::EntityKind::Persona:
            return visit(TypeTag<domain::Persona>{});
        case storage::EntityKind::Committee:
            return visit(TypeTag<domain::Committee>{});
        case storage::EntityKind::Journey:
            return visit(TypeTag<domain::Journey>{});
        case storage::EntityKind::Plan:
            return visit(TypeTag<domain::Plan>{});
        case storage::EntityKind::Image:
            return visit(TypeTag<domain::Image>{});
        case storage::EntityKind::Attachment:
            return visit(TypeTag<domain::Attachment>{});
        case storage::EntityKind::Guide:
            return visit(TypeTag<domain::Guide>{});
        case storage::EntityKind::Dataset:
            return visit(TypeTag<domain::Dataset>{});
    }
}

}  // namespace chandung::app
