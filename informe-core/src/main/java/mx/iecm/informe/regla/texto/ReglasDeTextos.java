package mx.iecm.informe.regla.texto;

import java.util.List;
import mx.iecm.informe.regla.Regla;

/** El capítulo TXT del catálogo: las normas de los textos. */
public final class ReglasDeTextos {

  /** En el orden de sus claves; una nueva se agrega aquí. */
  public static final List<Regla> TODAS =
      List.of(
          new TextoSinDescuidos(),
          new SinRestosDeBorrador(),
          new DireccionBienFormada(),
          new NotaEnSuColumna(),
          new RenglonSinRepetir(),
          new TextosIgualesODistintos(),
          new ContenidoBajoSuEncabezado());

  private ReglasDeTextos() {}
}
