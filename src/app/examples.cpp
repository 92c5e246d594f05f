#include "chandung/app/examples.h"

namespace chandung::app {

const domain::LocalText& exampleFor(const Knowledge& knowledge, const domain::FieldDefinition& field,
                                    domain::CustomerKind kind) {
    const domain::MethodEntry* special =
        knowledge.method.entry(kind == domain::CustomerKind::B2b ? "examples_b2b" : "examples_b2c", field.key);
    return special && !field.own ? special->label : field.example;
}

}  // namespace chandung::app
