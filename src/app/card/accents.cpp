#include "app/card/seed.h"
#include "chandung/app/card/avatar.h"

#include <vector>

namespace chandung::app::card {

namespace {

/// The eight accents in the order that keeps neighbours of a set apart.
const std::vector<QColor>& accents() {
    static const std::vector<QColor> list{QColor(0x0B, 0x6A, 0x6B), QColor(0x1B, 0x61, 0x8F), QColor(0x86, 0x2F, 0x6E),
                                          QColor(0x85, 0x58, 0x0A), QColor(0x2E, 0x6A, 0x3C), QColor(0x3B, 0x4B, 0xA3),
                                          QColor(0xA8, 0x43, 0x2A), QColor(0x9C, 0x2A, 0x42)};
    return list;
}

}  // namespace

QColor accentByPlace(std::size_t place) {
    return accents()[place % accents().size()];
}

QColor accentOf(const domain::Uuid& id) {
    return accents()[Seed(id).next() % accents().size()];
}

QColor accentFor(const domain::Persona& persona, const domain::Bundle& bundle) {
    if (persona.studyId.isNull()) return accentOf(persona.id);
    // Ids sort by the time they were made: the place in the set does not change when the bundle is sorted otherwise or
    // a later persona comes.
    std::size_t before = 0;
    bool found = false;
    for (const domain::Persona& other : bundle.personas) {
        if (other.studyId != persona.studyId) continue;
        if (other.id == persona.id) found = true;
        if (other.id < persona.id) ++before;
    }
    return found ? accents()[before % accents().size()] : accentOf(persona.id);
}

}  // namespace chandung::app::card
