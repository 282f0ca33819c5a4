#compdef handrail
# Completion of the handrail command for zsh. To use it now: eval "$(handrail completions zsh)"

_handrail_commands() {
    local -a commands=(
        'build:Check, make and publish the site'
        'check:List every problem, with its place and how to mend it'
        'serve:Show the site on this machine, and again after every change'
        'new:Write an entry that is ready to fill in'
        'index:Make a Lunr 2.3.9 search index of any JSON lines'
        'search:Search the built site as a family would'
        'report:Tell officers how the site does'
        'completions:Print the completion script for a shell'
    )
    _describe -t commands 'command' commands
}

_handrail_kinds() {
    local -a kinds=(
        'service:Somewhere to go, someone to ring, something to join'
        'organisation:A body that runs services'
        'guide:Something to read'
        'pathway:A process as numbered steps'
        'event:Something that happens on a day'
        'news:Something new'
        'response:You said, we did'
        'plan:Actions, and how far they are'
    )
    _describe -t kinds 'kind' kinds
}

_handrail() {
    local context state state_descr line
    typeset -A opt_args
    local -a help=('(- *)--help[Tell how to use this command]')
    local -a site=('--site=[The folder that holds site.toml]:folder:_files -/')
    local -a out=('--out=[Where the site is published]:folder:_files -/')
    local -a jobs=('--jobs=[How many cores to use]:number:')
    local -a drafts=('--drafts[Drafts too]')

    _arguments -C $help '(- *)--version[Print the version]' '1:command:_handrail_commands' '*::argument:->arguments'
    [[ $state == arguments ]] || return

    case $words[1] in
        build)
            _arguments $help $site $jobs $drafts \
                '--out=[Where to publish]:folder:_files -/' \
                '--editions=[Only these editions]:editions:_values -s , edition standard easy-read large-print pdf leaflet braille epub text booklets' \
                '--booklets[Make booklets too]' \
                "--base-url=[The site's address, instead of site.toml's]:address:" \
                '--keep-going[Publish without the entries that have errors]' \
                '--clean[Write every file again]' \
                '--json[Print the summary and all problems as JSON]' \
                '--quiet[No progress bar]' ;;
        check)
            _arguments $help $site $jobs $drafts '--format=[How to print the problems]:format:(text json github)' ;;
        serve)
            _arguments $help $site $jobs $drafts '--port=[The port]:number:' ;;
        new)
            _arguments $help $site '1:kind:_handrail_kinds' '2:name:' ;;
        index)
            _arguments $help '--ref=[The field that names a document]:field:' \
                '*--field=[A field to search]:field:' \
                '--input=[One JSON object a line]:file:_files' \
                '--output=[Where to write the index]:file:_files' ;;
        search)
            _arguments $help $site $out '*:words:' \
                '*--filter=[Only what fits]:filter:_values filter need= age= category= area= cost= day= access= level= how= kind=' \
                '--limit=[How many results]:number:' '--json[Print the results as JSON]' ;;
        report)
            _arguments $help $site $out '--json[Print the report as JSON]' '1:report:(search)' '2:queries:_files' ;;
        completions)
            _arguments $help '1:shell:(bash zsh fish)' ;;
    esac
}

# Loaded by the shell as a function's body, this file completes; read by eval, it says that it can.
if [[ $funcstack[1] == _handrail ]]; then
    _handrail "$@"
else
    compdef _handrail handrail
fi
