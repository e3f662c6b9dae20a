// What a run is run on, as the forms and filters name it.

import { say } from "./messages.js"

/** @import { SurfaceDto } from "../api.d.ts" */

/** Each with its name. @returns {[SurfaceDto, string][]} */
export const surfaces = () => [["road", say("common-surface-road")], ["trail", say("common-surface-trail")], ["track", say("common-surface-track")], ["treadmill", say("common-surface-treadmill")]]

/** "Road". @param {SurfaceDto} surface */
export const surfaceName = (surface) => new Map(surfaces()).get(surface) ?? surface
