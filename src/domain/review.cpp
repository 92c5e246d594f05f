#include "chandung/domain/quality.h"

#include <cstdio>

namespace chandung::domain {

namespace {

using std::chrono::year_month_day;

/// The date at the start of "2026-05-02" or "2026-05-02T08:00:00Z"; not ok() when there is none.
year_month_day dateOf(const std::string& text) {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    if (std::sscanf(text.c_str(), "%4d-%2u-%2u", &year, &month, &day) != 3) return {};
    return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

std::chrono::months lengthOf(ReviewRhythm rhythm) {
    switch (rhythm) {
        case ReviewRhythm::Monthly:
            return std::chrono::months{1};
        case ReviewRhythm::Quarterly:
            return std::chrono::months{3};
        case ReviewRhythm::HalfYearly:
            return std::chrono::months{6};
        case ReviewRhythm::Yearly:
            break;
    }
    return std::chrono::months{12};
}

ReviewDue due(std::optional<ReviewRhythm> rhythm, const Study* study, const std::string& reviewed,
              const std::string& made, year_month_day today) {
    if (!rhythm && study) rhythm = study->review;
    const year_month_day from = dateOf(reviewed.empty() ? made : reviewed);
    if (!rhythm || !from.ok()) return {};
    year_month_day date = from + lengthOf(*rhythm);
    if (!date.ok()) date = date.year() / date.month() / std::chrono::last;
    const auto days = std::chrono::sys_days(date) - std::chrono::sys_days(today);
    return {true, date, static_cast<int>(days.count())};
}

}  // namespace

ReviewDue reviewDue(const Persona& persona, const Study* study, year_month_day today) {
    return due(persona.review, study, persona.reviewed, persona.createdAt, today);
}

ReviewDue reviewDue(const PersonaSummary& persona, const Study* study, year_month_day today) {
    return due(persona.review, study, persona.reviewed, persona.createdAt, today);
}

year_month_day todayUtc() {
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

std::string isoDate(year_month_day date) {
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

}  // namespace chandung::domain
