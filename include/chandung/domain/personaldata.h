#pragma once

#include "chandung/domain/sentences.h"

#include <string>
#include <string_view>
#include <vector>

namespace chandung::domain {

enum class PersonalKind { Name, Email, Phone };

/// Something in a text that tells who a person is.
struct PersonalDetail {
    PersonalKind kind = PersonalKind::Name;
    TextSpan span;

    bool operator==(const PersonalDetail&) const = default;
};

/// E-mail addresses, phone numbers (Vietnamese and Malaysian ways of writing, and +country ones) and names: words with
/// a capital after a form of address (anh, chị, Encik, Puan, Mr …), Vietnamese and Chinese-Malaysian family names with
/// what follows, and Malay names with bin, binti, a/l, a/p. In the order of the text, none overlapping. A guess to be
/// looked at, not a proof that there is nothing else.
[[nodiscard]] std::vector<PersonalDetail> findPersonal(std::string_view text);

/// What stands in the place of a masked detail: "[name 1]".
struct MaskWords {
    std::string name;
    std::string email;
    std::string phone;
};

/// The text with these details masked. The same detail has the same number everywhere; numbers go on from those of
/// masks that the text has already.
[[nodiscard]] std::string maskPersonal(std::string_view text, const std::vector<PersonalDetail>& details,
                                       const MaskWords& words);

}  // namespace chandung::domain
