#include "search/pipeline.hpp"

#include "search/stemmer.hpp"
#include "search/trimmer.hpp"

namespace handrail::lunr {

Pipeline::Pipeline(const Settings& settings)
    : trim_(settings.trim), stem_(settings.stem), stop_words_(settings.stop_words) {}

std::optional<std::string> Pipeline::run(std::string_view token) const {
    if (trim_) token = trim(token);
    if (stop_words_.contains(token)) return std::nullopt;
    return stem_ ? stem(token) : std::string(token);
}

}  // namespace handrail::lunr
