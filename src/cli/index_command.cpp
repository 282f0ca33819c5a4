#include <sstream>

#include <fmt/format.h>

#include "base/real_disk.hpp"
#include "base/task_pool.hpp"
#include "cli/commands.hpp"
#include "cli/diagnostic_printer.hpp"
#include "search/json_lines.hpp"

namespace handrail {
namespace {

int fail(const Diagnostics& diagnostics) {
    fmt::print(stderr, "{}", print_diagnostics(diagnostics, DiagnosticFormat::text));
    return exit_status(diagnostics);
}

lunr::Metadata metadata_named(const std::string& name) {
    for (const lunr::Metadata metadata : {lunr::Metadata::position, lunr::Metadata::index}) {
        if (lunr::metadata_name(metadata) == name) return metadata;
    }
    return lunr::Metadata::fields;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (!line.empty()) lines.push_back(std::move(line));
    }
    return lines;
}

Result<lunr::JsonLinesSettings> settings_of(const Disk& disk, const IndexCommand& command) {
    lunr::JsonLinesSettings settings;
    settings.ref = command.ref;
    settings.boost = command.boost;
    settings.index.k1 = command.k1;
    settings.index.b = command.b;
    settings.index.trim = !command.no_trimmer;
    settings.index.stem = !command.no_stemmer;
    for (const std::string& name : command.metadata) settings.index.metadata.push_back(metadata_named(name));
    for (const std::string& text : command.fields) {
        auto field = lunr::parse_field_spec(text);
        if (!field) return std::move(field).diagnostics();
        settings.index.fields.push_back(std::move(field).value());
    }
    if (command.no_stop_words) settings.index.stop_words.clear();
    if (!command.stop_words.empty()) {
        const auto words = disk.read(command.stop_words);
        if (!words) return words.diagnostics();
        settings.index.stop_words = lines_of(*words);
    }
    if (auto usable = lunr::check_settings(settings.index); !usable) return std::move(usable).diagnostics();
    return settings;
}

}  // namespace

int run_index(const IndexCommand& command) {
    RealDisk disk;
    const auto made = settings_of(disk, command);
    if (!made) {
        const int status = fail(made.diagnostics());
        return status == exit_machine ? exit_machine : exit_usage;
    }
    const lunr::JsonLinesSettings& settings = *made;
    const auto bytes = disk.read(command.input);
    if (!bytes) return fail(bytes.diagnostics());
    const auto index = lunr::build_index_file(settings, *bytes, command.input, default_jobs());
    if (!index) return fail(index.diagnostics());
    // Beside the old index and then in its place: a full disk must not leave half a file.
    const std::string beside = command.output + ".part";
    if (const auto written = disk.write(beside, *index); !written) {
        static_cast<void>(disk.remove_file(beside));
        return fail(written.diagnostics());
    }
    if (const auto moved = disk.rename(beside, command.output); !moved) return fail(moved.diagnostics());
    return exit_done;
}

}  // namespace handrail
