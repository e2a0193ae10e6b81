import type { Image } from '@broadsheet/content';
import type { StaticImageData } from 'next/image';
import backbone from '../../content/pictures/backbone.svg';
import city from '../../content/pictures/city.svg';
import gates from '../../content/pictures/gates.svg';
import leaf from '../../content/pictures/leaf.svg';
import mosaic from '../../content/pictures/mosaic.svg';
import network from '../../content/pictures/network.svg';
import racks from '../../content/pictures/racks.svg';
import sapling from '../../content/pictures/sapling.svg';
import sunrise from '../../content/pictures/sunrise.svg';
import tensors from '../../content/pictures/tensors.svg';
import watermark from '../../content/pictures/watermark.svg';
import weave from '../../content/pictures/weave.svg';

const files: Record<string, StaticImageData> = {
  backbone,
  city,
  gates,
  leaf,
  mosaic,
  network,
  racks,
  sapling,
  sunrise,
  tensors,
  watermark,
  weave,
};

/** Every image by its name, at a hashed URL, so that it is cached for ever. */
export const images: Record<string, Image> = Object.fromEntries(
  Object.entries(files).map(([name, { src }]) => [name, { src, width: 1600, height: 1000 }]),
);
