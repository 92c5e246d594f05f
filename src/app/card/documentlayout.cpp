#include "chandung/app/card/carddocument.h"
#include "chandung/domain/error.h"

#include <array>

namespace chandung::app::card {

using domain::Error;
using domain::ErrorCode;

namespace {

/// The chosen elements in the order asked; all when none is named.
template <class T>
std::vector<T> chosen(const std::vector<T>& all, const std::vector<domain::Uuid>& ids) {
    if (ids.empty()) return all;
    std::vector<T> list;
    for (const domain::Uuid& id : ids)
        if (const T* one = domain::findById(all, id)) list.push_back(*one);
    return list;
}

}  // namespace

const char* layoutCode(Layout layout) {
    static constexpr std::array names{"card", "full", "comparison", "committee", "journey", "booklet"};
    return names[static_cast<std::size_t>(layout)];
}

Document layoutDocument(Layout layout, const Selection& selection, const domain::Bundle& bundle,
                        const domain::Catalogue& catalogue, const Knowledge& knowledge, const CardOptions& options) {
    Document document;
    if (layout == Layout::Card)
        document = layoutCards(chosen(bundle.personas, selection.personas), bundle, catalogue, knowledge, options);
    if (document.pages.empty()) throw Error(ErrorCode::NothingToShow, {layoutCode(layout)});
    return document;
}

}  // namespace chandung::app::card
