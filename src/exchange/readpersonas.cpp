#include "exchange/base64.h"
#include "exchange/fieldvalues.h"
#include "exchange/readaggregates.h"

namespace chandung::exchange {

using namespace domain;

namespace {

/// What the customer kind must be when the document does not say: the study's, else told by the fields.
CustomerKind guessKind(const Persona& persona, const Bundle& bundle) {
    if (const Study* study = findById(bundle.studies, persona.studyId)) return study->kind;
    for (const auto& [key, value] : persona.fields)
        if (key.starts_with("company.") || key.starts_with("role.")) return CustomerKind::B2b;
    return CustomerKind::B2c;
}

const std::string& nameOf(const Json& persona) {
    static const std::string none;
    const auto fields = persona.is_object() ? persona.find("fields") : persona.end();
    if (!persona.is_object() || fields == persona.end() || !fields->is_object()) return none;
    const auto name = fields->find("identity.name");
    return name != fields->end() && name->is_string() ? name->get_ref<const std::string&>() : none;
}

/// The first bytes that a picture of this type has; empty for a type that is not kept.
bool isPicture(const std::string& type, const std::string& bytes) {
    if (type == "image/jpeg") return bytes.starts_with("\xFF\xD8\xFF");
    if (type == "image/png") return bytes.starts_with("\x89PNG\r\n\x1A\n");
    if (type == "image/webp") return bytes.starts_with("RIFF") && bytes.size() > 12 && bytes.compare(8, 4, "WEBP") == 0;
    return false;
}

std::vector<Review> readReviews(const Json& list, const std::string& persona, ReadContext& context) {
    std::vector<Review> reviews;
    for (std::size_t i = 0; i < list.size(); ++i) {
        ObjectReader reader(list.at(i), holderName(persona, "reviews", i), context);
        Review review;
        review.version = reader.wholeNumber("version", 1, 1'000'000).value_or(1);
        review.date = reader.date("date");
        review.who = reader.text("who");
        review.note = reader.text("note");
        reader.finish();
        reviews.push_back(std::move(review));
    }
    return reviews;
}

}  // namespace

std::string personaHolder(const Json& persona, std::size_t index) {
    return holderName(nameOf(persona), "personas", index);
}

void readImages(const Json& list, ReadContext& context, Bundle& bundle) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        ObjectReader reader(list.at(i), holderName({}, "images", i), context);
        Image image;
        image.id = takeId(reader, context.images, {}, context);
        image.mediaType = reader.text("type");
        const auto bytes = fromBase64(reader.text("data"));
        if (!bytes || !isPicture(image.mediaType, *bytes)) throw Error(ErrorCode::BadImage, {reader.holder()});
        image.bytes = *bytes;
        reader.finish();
        bundle.images.push_back(std::move(image));
    }
}

void readPersonas(const Json& list, ReadContext& context, Bundle& bundle) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Json& json = list.at(i);
        ObjectReader reader(json, personaHolder(json, i), context);
        Persona persona;
        persona.id = takeId(reader, context.personas, nameOf(json), context);
        persona.studyId = reader.reference("study", context.studies);
        persona.segmentId = reader.reference("segment", context.segments);
        persona.tags = reader.texts("tags");
        persona.favourite = reader.flag("favourite");
        persona.review = reader.code<ReviewRhythm>("review");
        persona.reviewed = reader.date("reviewed");
        persona.version = reader.wholeNumber("version", 1, 1'000'000).value_or(1);
        if (const Json* reviews = reader.list("reviews"))
            persona.reviews = readReviews(*reviews, reader.holder(), context);
        if (const Json* fields = reader.object("fields"))
            persona.fields = readValues(*fields, reader.holder(), context);
        const auto kind = reader.code<CustomerKind>("kind");
        persona.kind = kind ? *kind : guessKind(persona, bundle);
        reader.take("inherited");  // what `show --json` adds; it is the segment's
        reader.finish();
        bundle.personas.push_back(std::move(persona));
    }
}

}  // namespace chandung::exchange
